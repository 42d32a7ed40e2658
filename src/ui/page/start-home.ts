import { watchCompletion } from '../../state/watch-completion.ts';
import { readOutline } from './read-outline.ts';
import { showContinue } from './show-continue.ts';

/** What the home page does besides what every page does. */
const outline = readOutline();
if (outline) watchCompletion(outline, showContinue);
