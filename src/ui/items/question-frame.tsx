import type { ReactNode } from 'react';
import { questionText, type TypeText } from '../text/question-text.ts';
import { Hints } from './hints.tsx';
import type { Count } from './mark-part.ts';
import { QuestionActions } from './question-actions.tsx';
import { QuestionBody } from './question-body.tsx';
import { QuestionBox } from './question-box.tsx';
import { QuestionOutcome } from './question-outcome.tsx';
import { Sureness } from './sureness.tsx';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question;
  readonly label: string;
  readonly text: TypeText;
  /** One box to write in is no group of controls: the prompt is its label. */
  readonly fieldId?: string;
  /** How much of the answer was found. */
  readonly found?: ((count: Count) => string) | undefined;
  /** The ids of what is read out with the outcome, besides the notes of its parts. */
  readonly alsoSaid?: readonly string[];
  readonly after?: ReactNode;
  readonly canCheck?: boolean;
  readonly children: ReactNode;
}

/** What every question has around what it asks: from reading to feedback. */
export function QuestionFrame(props: Props) {
  const { question, label, text, fieldId, found, alsoSaid, after, canCheck, children } = props;
  const { item, view, stage, isLive } = question;
  const isHelped = stage === 'lesson';
  return (
    <QuestionBox item={item} label={label} isLive={isLive}>
      {view.isUpdated && <p className="question-updated">{questionText.updated}</p>}
      <QuestionBody question={question} text={text} fieldId={fieldId}>
        {children}
      </QuestionBody>
      {isHelped && <Hints item={item} isOpen={view.phase === 'open'} />}
      {isHelped && item.asksSureness && <Sureness question={question} />}
      <QuestionOutcome question={question} text={text} found={found} alsoSaid={alsoSaid} />
      {after}
      {isHelped && <QuestionActions question={question} text={text} canCheck={canCheck} />}
    </QuestionBox>
  );
}
