import { watchCompletion } from '../../state/watch-completion.ts';
import { offerClearing } from './offer-clearing.ts';
import { offerSetAside } from './offer-set-aside.ts';
import { readOutline } from './read-outline.ts';
import { showContinue } from './show-continue.ts';
import { showLeft } from './show-left.ts';

/** What the progress page does besides what every page does. */
const outline = readOutline();
if (outline) {
  watchCompletion(outline, showLeft);
  watchCompletion(outline, showContinue);
}
offerClearing();
// Not first when it comes into view: whoever listens to the page, or lists its buttons, doesn't scroll it.
void offerSetAside();
