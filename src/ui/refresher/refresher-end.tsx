import { useState } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { CheckView } from '../../state/check-session.ts';
import type { CheckHead } from '../check/check-head.ts';
import type { DrawnTypes } from '../check/drawn-types.ts';
import { ReviewList } from '../check/review-list.tsx';
import { StepHeading } from '../check/step-heading.tsx';
import { refresherText } from '../text/refresher-text.ts';

interface Props {
  readonly head: CheckHead;
  readonly view: CheckView;
  readonly types: DrawnTypes;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

/** What is said after a refresher: no mark, and what may be worth another look. */
export function RefresherEnd({ head, view, types, takesFocus, onAgain }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<ItemId>>(new Set());
  const right = view.run?.end?.right ?? [];
  const missed = view.drawn.filter(({ item }) => !right.includes(item.id));
  const known = view.drawn.filter(({ item }) => right.includes(item.id));
  const open = (id: ItemId) => setOpened((before) => new Set([...before, id]));
  const lists = { head, view, types, opened, onOpen: open };
  return (
    <div className="check-step" data-step="result">
      <StepHeading takesFocus={takesFocus}>{refresherText.over}</StepHeading>
      <p>{refresherText.noted}</p>
      {missed.length > 0 && (
        <section aria-labelledby="page.refresher-missed">
          <h3 id="page.refresher-missed">{refresherText.missed}</h3>
          <ReviewList {...lists} items={missed} />
        </section>
      )}
      {known.length > 0 && (
        <section aria-labelledby="page.refresher-known">
          <h3 id="page.refresher-known">{refresherText.known}</h3>
          <ReviewList {...lists} items={known} />
        </section>
      )}
      <button type="button" className="button button-quiet" onClick={onAgain}>
        {refresherText.again}
      </button>
    </div>
  );
}
