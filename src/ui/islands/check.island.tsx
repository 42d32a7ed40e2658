import type { CheckHead } from '../check/check-head.ts';
import { CheckStart } from '../check/check-start.tsx';
import { LiveCheck } from '../check/live-check.tsx';
import { openCheck } from '../check/open-check.ts';
import { useCheckSession } from '../check/use-check-session.ts';

/** A check. Its questions are fetched when it is begun, or when the record has an attempt to go on with. */
export default function CheckIsland({ head }: { readonly head: CheckHead }) {
  const { session, isStarted, start } = useCheckSession(head, openCheck, () => true);
  if (typeof session === 'object') return <LiveCheck head={head} session={session} isStarted={isStarted} />;
  return <CheckStart state={session ?? 'ready'} onStart={start} />;
}
