import { useEffect, useState } from 'react';
import type { CheckProgress } from '../../domain/check-progress.ts';
import type { CheckSession } from '../../state/check-session.ts';
import { $progress } from '../../state/progress-store.ts';
import type { CheckHead } from './check-head.ts';

interface OpenedCheck {
  readonly session: CheckSession | 'loading' | 'failed' | undefined;
  /** The learner has just pressed Start. */
  readonly isStarted: boolean;
  readonly start: () => void;
}

/** Fetches the questions of a check when it is begun, or when the record has an attempt that is worth showing. */
export function useCheckSession<H extends Pick<CheckHead, 'id'>>(
  head: H,
  openCheck: (head: H) => Promise<CheckSession>,
  isShown: (known: CheckProgress) => boolean,
): OpenedCheck {
  const [session, setSession] = useState<OpenedCheck['session']>();
  const [isStarted, setStarted] = useState(false);
  const isOnRecord = () => {
    const progress = $progress.get();
    const known = progress === 'loading' ? undefined : progress.checks.get(head.id);
    return known !== undefined && isShown(known);
  };

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
      if (opened.$view.get().phase === 'ready' || !isOnRecord()) opened.begin();
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the island comes to life
  useEffect(() => {
    if (isOnRecord()) open(() => undefined);
  }, []);

  return { session, isStarted, start };
}
