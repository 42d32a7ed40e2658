import type { QuizView } from '../../state/quiz-session.ts';
import { questionText } from '../text/question-text.ts';

interface Props {
  readonly view: QuizView;
  readonly check: () => void;
  readonly retry: () => void;
  readonly showAnswer: () => void;
}

/** What can be done with a question now. Without script there is nothing to press, so nothing is shown. */
export function QuestionActions({ view, check, retry, showAnswer }: Props) {
  const { phase, verdict } = view;
  const isCorrect = verdict === 'correct';
  return (
    <div className="question-actions needs-script">
      {phase === 'open' ? (
        <button type="button" key="check" className="button" onClick={check}>
          {questionText.check}
        </button>
      ) : (
        <button
          type="button"
          key="retry"
          className={isCorrect ? 'button button-quiet' : 'button'}
          onClick={retry}
        >
          {questionText.retry}
        </button>
      )}
      {phase === 'answered' && !isCorrect && (
        <button type="button" key="show" className="button button-quiet" onClick={showAnswer}>
          {questionText.showAnswer}
        </button>
      )}
    </div>
  );
}
