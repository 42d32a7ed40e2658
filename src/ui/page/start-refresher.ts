import { watchCompletion } from '../../state/watch-completion.ts';
import { readOutline } from './read-outline.ts';
import { showDates } from './show-dates.ts';

/** What the page of the refreshers does besides what every page does. */
const outline = readOutline();
if (outline) watchCompletion(outline, () => showDates(outline));
