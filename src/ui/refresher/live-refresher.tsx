import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import type { CheckSession } from '../../state/check-session.ts';
import { CheckAttempt } from '../check/check-attempt.tsx';
import type { CheckHead } from '../check/check-head.ts';
import { CheckStart } from '../check/check-start.tsx';
import { useDrawnTypes } from '../check/use-drawn-types.ts';
import { RefresherEnd } from './refresher-end.tsx';

interface Props {
  readonly head: CheckHead;
  readonly session: CheckSession;
  /** The learner has just pressed Start. */
  readonly isStarted: boolean;
}

/** A refresher whose questions are at hand: being answered, or over. */
export function LiveRefresher({ head, session, isStarted }: Props) {
  const view = useStore(session.$view);
  const types = useDrawnTypes(view.drawn);
  const hasMoved = useRef(isStarted);
  const step = (go: () => void) => () => {
    hasMoved.current = true;
    go();
  };
  if (view.phase === 'ready') return <CheckStart state="ready" onStart={step(session.begin)} />;
  if (!types) return <CheckStart state="loading" onStart={() => undefined} />;
  const shared = { head, view, types, takesFocus: hasMoved.current, key: view.run?.run };
  return view.phase === 'answering' ? (
    <CheckAttempt
      {...shared}
      isSummedUp={false}
      onAnswer={session.answer}
      onEnd={step(() => session.end(types.grade))}
    />
  ) : (
    <RefresherEnd {...shared} onAgain={step(session.begin)} />
  );
}
