import type { Option } from '../../domain/item.ts';
import type { TypeText } from '../text/question-text.ts';
import { ChoiceList } from './choice-list.tsx';
import type { ChoiceType } from './mark-choice.ts';
import type { Count } from './mark-part.ts';
import { OtherChoices } from './other-choices.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question<ChoiceType>;
  readonly label: string;
  readonly text: TypeText;
  readonly choices: readonly Option[];
  readonly found?: ((count: Count) => string) | undefined;
}

/** A question whose answers stand there to be chosen. */
export function ChoiceQuestion({ question, label, text, choices, found }: Props) {
  return (
    <QuestionFrame
      question={question}
      label={label}
      text={text}
      found={found}
      after={<OtherChoices question={question} choices={choices} />}
    >
      <ChoiceList question={question} choices={choices} />
    </QuestionFrame>
  );
}
