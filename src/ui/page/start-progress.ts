import { watchCompletion } from '../../state/watch-completion.ts';
import { offerClearing } from './offer-clearing.ts';
import { offerSetAside } from './offer-set-aside.ts';
import { readOutline } from './read-outline.ts';
import { showLeft } from './show-left.ts';

/** What the progress page does besides what every page does. */
const outline = readOutline();
if (outline) watchCompletion(outline, showLeft);
offerClearing();
void offerSetAside();
