import { useEffect, useState } from 'react';
import type { CheckSession } from '../../state/check-session.ts';
import { $progress } from '../../state/progress-store.ts';
import type { CheckHead } from '../check/check-head.ts';
import { CheckStart } from '../check/check-start.tsx';
import { LiveCheck } from '../check/live-check.tsx';
import { openCheck } from '../check/open-check.ts';

/** A check. Its questions are fetched when it is begun, or when the record has an attempt to go on with. */
export default function CheckIsland({ head }: { readonly head: CheckHead }) {
  const [session, setSession] = useState<CheckSession | 'loading' | 'failed'>();
  const [isStarted, setStarted] = useState(false);

  const open = (then: (opened: CheckSession) => void) => {
    setSession('loading');
    openCheck(head).then(
      (opened) => {
        then(opened);
        setSession(opened);
      },
      () => setSession('failed'),
    );
  };
  const start = () => {
    if (session === 'loading') return;
    setStarted(true);
    open((opened) => {
      if (opened.$view.get().phase === 'ready') opened.begin();
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the island comes to life
  useEffect(() => {
    const progress = $progress.get();
    if (progress !== 'loading' && progress.checks.has(head.id)) open(() => undefined);
  }, []);

  if (typeof session === 'object') return <LiveCheck head={head} session={session} isStarted={isStarted} />;
  return <CheckStart state={session ?? 'ready'} onStart={start} />;
}
