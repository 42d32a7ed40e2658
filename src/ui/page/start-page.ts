import type { CourseOutline } from '../../domain/course-outline.ts';
import { keepMilestones } from '../../state/keep-milestones.ts';
import { noteLessonOpened } from './note-lesson-opened.ts';
import { offerPreferences } from './offer-preferences.ts';
import { offerSearch } from './offer-search.ts';
import { printSheets } from './print-sheets.ts';
import { showCompletion } from './show-completion.ts';
import { showNation } from './show-nation.ts';
import { showNotice } from './show-notice.ts';
import { showPath } from './show-path.ts';

/** What every page does for itself besides its islands: a few kilobytes, no framework. */
showNotice();
offerSearch();
offerPreferences();
showNation();
printSheets();

const outline = document.getElementById('outline')?.textContent;
if (outline) {
  const course = JSON.parse(outline) as CourseOutline;
  // First: what is shown of the record depends on the path.
  showPath(course.paths);
  noteLessonOpened();
  keepMilestones(course);
  showCompletion(course);
}
