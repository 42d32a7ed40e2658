import { trueFalseText } from '../text/true-false-text.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import type { QuestionProps } from './use-question.ts';

/** A statement that is true or false for one of several reasons: those for true stand first. */
export function TrueFalse({ question, label }: QuestionProps<'true-false'>) {
  const { item, view, mix } = question;
  const reasons = mix(item.asked.choices).toSorted((a, b) => Number(b.side) - Number(a.side));
  return (
    <ChoiceQuestion
      question={question}
      label={label}
      text={trueFalseText.type}
      choices={reasons}
      found={view.outcome?.verdict === 'partly-correct' ? () => trueFalseText.sideRight : undefined}
    />
  );
}
