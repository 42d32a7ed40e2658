import type { CheckRule } from '../../domain/check.ts';
import type { Grade } from '../../domain/grade.ts';
import { pageId } from '../../domain/page-ids.ts';
import { plainText } from '../../domain/rich-text.ts';
import { type CheckView, outcomeIn } from '../../state/check-session.ts';
import { checkText } from '../text/check-text.ts';
import { StepHeading } from './step-heading.tsx';

interface Props {
  readonly rule: CheckRule;
  readonly view: CheckView;
  readonly grade: Grade;
  readonly takesFocus: boolean;
  readonly onLook: (place: number) => void;
  readonly onEnd: () => void;
}

/** All answers before they are handed in: each can be gone back to. */
export function AttemptSummary({ rule, view, grade, takesFocus, onLook, onEnd }: Props) {
  const { run, drawn } = view;
  const isAtTheEnd = rule.marks === 'at-the-end';
  const stateOf = (id: string) =>
    run && outcomeIn(run, drawn, id, grade)
      ? 'answered'
      : run?.responses.has(id)
        ? 'unfinished'
        : 'unanswered';
  const left = drawn.filter(({ item }) => stateOf(item.id) !== 'answered').length;
  return (
    <div className="check-step" data-step="attempt">
      <StepHeading takesFocus={takesFocus}>{checkText.summary}</StepHeading>
      <p>{isAtTheEnd ? checkText.summaryHelp : checkText.summaryMarked}</p>
      <ol className="check-answers">
        {drawn.map(({ item }, place) => (
          <li key={item.id}>
            <span className="check-prompt" id={pageId('summary', item.id)}>
              {plainText(item.prompt)}
            </span>
            <span className="check-state" data-state={stateOf(item.id)}>
              {checkText.state[stateOf(item.id)]}
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-describedby={pageId('summary', item.id)}
              onClick={() => onLook(place)}
            >
              {isAtTheEnd ? checkText.change : checkText.look}
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && <p>{checkText.unansweredLeft(left)}</p>}
      <button type="button" className="button" onClick={onEnd}>
        {checkText.finish}
      </button>
    </div>
  );
}
