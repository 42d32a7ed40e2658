import './start-islands.ts';
import { isKnownHere, isMirroredHere } from '../boot/is-known-here.ts';
import { startAtOnce } from '../ui/page/start-at-once.ts';
import { openPage } from './open-page.ts';
import { onSignOfLife } from './signs-of-life.ts';

/**
 * What every page does first. A lesson that nobody has touched, on a device that knows nothing of the learner, is only
 * read: nothing is kept, and nothing is loaded to keep it.
 */
startAtOnce(openPage);
const isOnlyRead =
  document.documentElement.dataset['lesson'] !== undefined && !location.hash && !isKnownHere();
const open = () => void openPage().catch(() => onSignOfLife(open));
if (isOnlyRead) {
  const stopWaiting = onSignOfLife(open);
  void isMirroredHere().then((isMirrored) => {
    if (!isMirrored) return;
    stopWaiting();
    open();
  });
} else open();
