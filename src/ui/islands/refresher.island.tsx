import type { CheckHead } from '../check/check-head.ts';
import { CheckStart } from '../check/check-start.tsx';
import { useCheckSession } from '../check/use-check-session.ts';
import { LiveRefresher } from '../refresher/live-refresher.tsx';
import { openRefresher } from '../refresher/open-refresher.ts';

/** A few questions to come back to. Those that were begun are gone on with; those of another day are not shown again. */
export default function RefresherIsland({ head }: { readonly head: CheckHead }) {
  const { session, isStarted, start } = useCheckSession(
    head,
    openRefresher,
    ({ last }) => last !== undefined && !last.end,
  );
  if (typeof session === 'object')
    return <LiveRefresher head={head} session={session} isStarted={isStarted} />;
  return <CheckStart state={session ?? 'ready'} onStart={start} />;
}
