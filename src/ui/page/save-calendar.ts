import type { CourseOutline } from '../../domain/course-outline.ts';
import type { Refreshers } from '../../domain/refresher/refreshers.ts';
import { nameDue } from '../../domain/refresher/schedule-refreshers.ts';
import { writeCalendar } from '../../domain/refresher/write-calendar.ts';
import { listComing } from '../../state/list-coming.ts';
import { localDay } from '../../state/local-day.ts';
import { saveFile } from '../items/save-file.ts';
import { titleOfDue } from './title-of-due.ts';

/**
 * Makes a calendar file of the days to come, in the page. It says of the learner only that somebody takes this course:
 * no name, no path, and no answer.
 */
export function saveCalendar({ dataset }: HTMLElement, outline: CourseOutline): void {
  const {
    refreshers = '',
    address = '',
    file = '',
    title = '',
    refresherText = '',
    recheckText = '',
  } = dataset;
  const now = Date.now();
  const coming = listComing(JSON.parse(refreshers) as Refreshers, outline, localDay(now));
  const entries = coming.map((due) => ({
    uid: `${outline.id}-${nameDue(due)}@alongside`,
    on: due.on,
    title: `${titleOfDue(due, dataset)}: ${title}`,
    text: due.kind === 'recheck' ? recheckText : refresherText,
    address: new URL(address, location.href).href,
  }));
  saveFile(file, writeCalendar(entries, now), 'text/calendar');
}
