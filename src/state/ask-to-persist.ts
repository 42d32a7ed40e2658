import { $progress } from './progress-store.ts';

/**
 * Asks the browser once, after the first completed lesson, not to give up the record when it runs short of room.
 * Before that there is little to lose, and some browsers put the question to the learner. It may be refused.
 */
export function askToPersist(): () => void {
  let before: number | undefined;
  return $progress.subscribe((progress) => {
    if (progress === 'loading') return;
    const now = progress.completed.lesson.size;
    // Of several tabs, the one that the learner looks at.
    if (before === 0 && now > 0 && document.visibilityState === 'visible') {
      // Older browsers, and pages without HTTPS, have nothing to ask.
      navigator.storage?.persist?.().catch(() => undefined);
    }
    before = now;
  });
}
