import { keepMilestones } from '../../state/keep-milestones.ts';
import { noteLessonOpened } from './note-lesson-opened.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';
import { readOutline } from './read-outline.ts';
import { showCompletion } from './show-completion.ts';
import { showNotice } from './show-notice.ts';
import { showPath } from './show-path.ts';

/** What every page does for itself besides its islands: a few kilobytes, no framework. */
showNotice();
offerSearch();
printSheets();

const outline = readOutline();
if (outline) {
  // First: what is shown of the record depends on the path.
  showPath(outline.paths);
  noteLessonOpened();
  keepMilestones(outline);
  showCompletion(outline);
}
