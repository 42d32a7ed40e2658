import { keepMilestones } from '../../state/keep-milestones.ts';
import { watchCompletion } from '../../state/watch-completion.ts';
import { followPreferences } from './follow-preferences.ts';
import { keepOffline } from './keep-offline.ts';
import { noteLessonOpened } from './note-lesson-opened.ts';
import { noticeCode } from './notice-code.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';
import { readOutline } from './read-outline.ts';
import { showCompletion } from './show-completion.ts';
import { showNotice } from './show-notice.ts';

/** What every page does for itself besides its islands: a few kilobytes, no framework. */
showNotice();
offerSearch();
printSheets();
noticeCode();
keepOffline();

const outline = readOutline();
followPreferences(outline?.paths ?? []);
if (outline) {
  noteLessonOpened();
  keepMilestones(outline);
  watchCompletion(outline, showCompletion);
}
