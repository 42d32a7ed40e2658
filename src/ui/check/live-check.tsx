import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import type { CheckSession } from '../../state/check-session.ts';
import { CheckAttempt } from './check-attempt.tsx';
import type { CheckHead } from './check-head.ts';
import { CheckResults } from './check-results.tsx';
import { CheckStart } from './check-start.tsx';
import { useDrawnTypes } from './use-drawn-types.ts';

interface Props {
  readonly head: CheckHead;
  readonly session: CheckSession;
  /** The learner has just pressed Start. */
  readonly isStarted: boolean;
}

/** A check whose bank is at hand: to be begun, being answered, or ended. */
export function LiveCheck({ head, session, isStarted }: Props) {
  const view = useStore(session.$view);
  const types = useDrawnTypes(view.drawn);
  const hasMoved = useRef(isStarted);
  const step = (go: () => void) => () => {
    hasMoved.current = true;
    go();
  };
  if (view.phase === 'ready') return <CheckStart state="ready" view={view} onStart={step(session.begin)} />;
  if (!types) return <CheckStart state="loading" view={view} onStart={() => undefined} />;
  const shared = { head, view, types, takesFocus: hasMoved.current, key: view.run?.run };
  return view.phase === 'answering' ? (
    <CheckAttempt {...shared} onAnswer={session.answer} onEnd={step(() => session.end(types.grade))} />
  ) : (
    <CheckResults {...shared} onAgain={step(session.begin)} />
  );
}
