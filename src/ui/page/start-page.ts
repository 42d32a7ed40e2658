import { keepMilestones } from '../../state/keep-milestones.ts';
import { watchCompletion } from '../../state/watch-completion.ts';
import { followPreferences } from './follow-preferences.ts';
import { keepOffline } from './keep-offline.ts';
import { noteLessonOpened } from './note-lesson-opened.ts';
import { readOutline } from './read-outline.ts';
import { showCompletion } from './show-completion.ts';
import { showNotice } from './show-notice.ts';
import { showReading } from './show-reading.ts';

/** What every page shows of the record and does for it: a few kilobytes, no framework. */
showNotice();
showReading();
keepOffline();

const outline = readOutline();
followPreferences(outline?.paths ?? []);
if (outline) {
  void noteLessonOpened(outline);
  keepMilestones(outline);
  watchCompletion(outline, showCompletion);
}
