import { useState } from 'react';
import { countNeeded } from '../../domain/check.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { CheckView } from '../../state/check-session.ts';
import { Icon } from '../controls/icon.tsx';
import { checkText } from '../text/check-text.ts';
import type { CheckHead } from './check-head.ts';
import type { DrawnTypes } from './drawn-types.ts';
import { ReviewList } from './review-list.tsx';
import { StepHeading } from './step-heading.tsx';

interface Props {
  readonly head: CheckHead;
  readonly view: CheckView;
  readonly types: DrawnTypes;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

/** What came of an attempt: the mark, what it needed, and every question with its explanation. */
export function CheckResults({ head, view, types, takesFocus, onAgain }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<ItemId>>(new Set());
  const { run, drawn } = view;
  const end = run?.end;
  if (!end) return null;
  const isRight = (id: ItemId) => end.right.includes(id);
  const missed = drawn.filter(({ item }) => !isRight(item.id));
  const criticalMissed = missed.filter(({ item }) => item.critical !== undefined).length;
  const left = missed.filter(({ item }) => !opened.has(item.id)).length;
  const open = (...ids: readonly ItemId[]) => setOpened((before) => new Set([...before, ...ids]));
  const lists = { head, view, types, opened, onOpen: open };
  return (
    <div className="check-step" data-step="result">
      <StepHeading takesFocus={takesFocus}>
        <Icon name={end.isPassed ? 'right' : 'partly'} />
        <span>{end.isPassed ? checkText.passed : checkText.notYet}</span>
      </StepHeading>
      <p className="check-score">
        {checkText.result(end.right.length, end.of, countNeeded(head.rule.passMark, end.of))}
      </p>
      {criticalMissed > 0 && <p>{checkText.criticalMissed(criticalMissed)}</p>}
      {view.best && view.best.right / view.best.of > end.right.length / end.of && (
        <p>{checkText.best(view.best.right, view.best.of)}</p>
      )}
      <p className="check-honest">{checkText.honest}</p>
      {end.isPassed && head.certificate && (
        <p>
          <a className="button" href={head.certificate}>
            {checkText.toCertificate}
          </a>
        </p>
      )}
      {missed.length > 0 ? (
        <section aria-labelledby="page.check-missed">
          <h3 id="page.check-missed">{checkText.missed}</h3>
          <p>{checkText.missedHelp}</p>
          <ReviewList {...lists} items={missed} />
          {left > 1 && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => open(...missed.map(({ item }) => item.id))}
            >
              {checkText.openAll}
            </button>
          )}
        </section>
      ) : (
        <p>{checkText.allRight}</p>
      )}
      <section aria-labelledby="page.check-right">
        <h3 id="page.check-right">{checkText.rightOnes}</h3>
        <ReviewList {...lists} items={drawn.filter(({ item }) => isRight(item.id))} />
      </section>
      <p role="status">{left > 0 && <span key={left}>{checkText.lookFirst(left)}</span>}</p>
      {left === 0 && (
        <button type="button" className={end.isPassed ? 'button button-quiet' : 'button'} onClick={onAgain}>
          {checkText.again}
        </button>
      )}
    </div>
  );
}
