import { watchCompletion } from '../../state/watch-completion.ts';
import { offerClearing } from './offer-clearing.ts';
import { offerSetAside } from './offer-set-aside.ts';
import { readOutline } from './read-outline.ts';
import { showLeft } from './show-left.ts';

/** What the progress page does besides what every page does. */
const outline = readOutline();
if (outline) {
  watchCompletion(outline, showLeft);
  let isBegun = false;
  watchCompletion(outline, async (record, progress) => {
    isBegun ||= progress.seq > 0;
    // Whoever has done nothing yet reads the page as it was written, and loads nothing more for it.
    if (isBegun) (await import('./show-begun.ts')).showBegun(record, progress);
  });
}
offerClearing();
// Not first when it comes into view: whoever listens to the page, or lists its buttons, doesn't scroll it.
void offerSetAside();
