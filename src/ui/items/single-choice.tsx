import { choiceText } from '../text/choice-text.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import type { QuestionProps } from './use-question.ts';

export function SingleChoice({ question, label }: QuestionProps<'single-choice'>) {
  const choices = question.mix(question.item.asked.choices);
  return <ChoiceQuestion question={question} label={label} text={choiceText.type} choices={choices} />;
}
