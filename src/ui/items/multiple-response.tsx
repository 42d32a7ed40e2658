import { multipleResponseText } from '../text/multiple-response-text.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import type { Count } from './mark-part.ts';
import type { QuestionProps } from './use-question.ts';

export function MultipleResponse({ question, label }: QuestionProps<'multiple-response'>) {
  const { item, mix } = question;
  const found = ({ right, of }: Count) => {
    const sentence = multipleResponseText.found(right, item.key.length);
    return right < of ? `${sentence} ${multipleResponseText.surplus}` : sentence;
  };
  return (
    <ChoiceQuestion
      question={question}
      label={label}
      text={multipleResponseText.type}
      choices={mix(item.asked.choices)}
      found={found}
    />
  );
}
