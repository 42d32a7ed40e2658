import { questionText, type TypeText } from '../text/question-text.ts';
import type { Question } from './use-question.ts';

interface Props {
  readonly question: Question;
  readonly text: TypeText;
  readonly canCheck?: boolean | undefined;
}

/** What can be done with a question now. Without script there is nothing to press, so nothing is shown. */
export function QuestionActions({ question, text, canCheck = true }: Props) {
  const { phase, outcome } = question.view;
  const isOver = outcome?.verdict === 'correct' || outcome?.verdict === 'noted';
  const isOpen = phase === 'open';
  if (isOpen && !canCheck) return null;
  return (
    <div className="question-actions needs-script">
      {isOpen ? (
        <button type="button" key="check" className="button" onClick={question.check}>
          {text.check ?? questionText.check}
        </button>
      ) : (
        <button
          type="button"
          key="retry"
          className={isOver ? 'button button-quiet' : 'button'}
          onClick={question.retry}
        >
          {text.retry ?? questionText.retry}
        </button>
      )}
      {phase === 'answered' && !isOver && (
        <button type="button" key="show" className="button button-quiet" onClick={question.showAnswer}>
          {questionText.showAnswer}
        </button>
      )}
    </div>
  );
}
