import { placingText } from '../text/placing-text.ts';
import { questionText } from '../text/question-text.ts';
import { Placings } from './placings.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { QuestionProps } from './use-question.ts';

/** Two columns: each row of the one gets an option of the other. */
export function Matching({ question, label }: QuestionProps<'matching'>) {
  const { item, mix } = question;
  return (
    <QuestionFrame question={question} label={label} text={placingText.matching} found={questionText.found}>
      <Placings
        question={question}
        things={item.asked.rows}
        places={mix(item.asked.options)}
        title={placingText.options}
      />
    </QuestionFrame>
  );
}
