import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import type { CheckSession } from '../../state/check-session.ts';
import { CheckAttempt } from './check-attempt.tsx';
import type { CheckHead } from './check-head.ts';
import { CheckResults } from './check-results.tsx';
import { CheckStart } from './check-start.tsx';
import { useItemViews } from './use-item-views.ts';

interface Props {
  readonly head: CheckHead;
  readonly session: CheckSession;
  /** The learner has just pressed Start. */
  readonly isStarted: boolean;
}

/** A check whose bank is at hand: to be begun, being answered, or ended. */
export function LiveCheck({ head, session, isStarted }: Props) {
  const view = useStore(session.$view);
  const itemViews = useItemViews(view.drawn);
  const hasMoved = useRef(isStarted);
  const step = (go: () => void) => () => {
    hasMoved.current = true;
    go();
  };
  if (view.phase === 'ready') return <CheckStart state="ready" view={view} onStart={step(session.begin)} />;
  if (!itemViews) return <CheckStart state="loading" view={view} onStart={() => undefined} />;
  const shared = { head, view, itemViews, takesFocus: hasMoved.current, key: view.run?.run };
  return view.phase === 'answering' ? (
    <CheckAttempt {...shared} onAnswer={session.answer} onEnd={step(session.end)} />
  ) : (
    <CheckResults {...shared} onAgain={step(session.begin)} />
  );
}
