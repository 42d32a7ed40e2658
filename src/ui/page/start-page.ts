import type { CourseOutline } from '../../domain/course-outline.ts';
import { keepMilestones } from '../../state/keep-milestones.ts';
import { followPreferences } from './follow-preferences.ts';
import { noteLessonOpened } from './note-lesson-opened.ts';
import { noticeCode } from './notice-code.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';
import { showCompletion } from './show-completion.ts';
import { showNotice } from './show-notice.ts';

/** What every page does for itself besides its islands: a few kilobytes, no framework. */
showNotice();
offerSearch();
printSheets();
noticeCode();

const outline = document.getElementById('outline')?.textContent;
const course = outline ? (JSON.parse(outline) as CourseOutline) : undefined;
followPreferences(course?.paths ?? []);
if (course) {
  noteLessonOpened();
  keepMilestones(course);
  showCompletion(course);
}
