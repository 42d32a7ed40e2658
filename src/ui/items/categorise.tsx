import { placingText } from '../text/placing-text.ts';
import { questionText } from '../text/question-text.ts';
import { Placings } from './placings.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './use-question.ts';

/** Cards, each of which belongs to a group. */
export function Categorise({ question, label }: QuestionProps<'categorise'>) {
  const { item, mix } = question;
  return (
    <QuestionFrame question={question} label={label} text={placingText.categorise} found={questionText.found}>
      <Placings
        question={question}
        things={mix(item.asked.cards)}
        places={item.asked.groups}
        title={placingText.groups}
      />
    </QuestionFrame>
  );
}
