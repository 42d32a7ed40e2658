import { type Due, nameDue } from '../../domain/refresher/schedule-refreshers.ts';
import { writeCalendar } from '../../domain/refresher/write-calendar.ts';
import { saveFile } from '../items/save-file.ts';
import { titleOfDue } from './title-of-due.ts';

/**
 * Makes a calendar file of these days, in the page. It says of the learner only that somebody takes this course: no
 * name, no path, and no answer.
 */
export function saveCalendar(
  dues: readonly Due[],
  { calendar = '', file = '', title = '', refresherText = '', recheckText = '' }: DOMStringMap,
  words: DOMStringMap,
  course: string,
): void {
  const entries = dues.map((due) => ({
    uid: `${course}-${nameDue(due)}@alongside`,
    on: due.on,
    title: `${titleOfDue(due, words)}: ${title}`,
    text: due.kind === 'recheck' ? recheckText : refresherText,
    address: new URL(calendar, location.href).href,
  }));
  saveFile(file, writeCalendar(entries, Date.now()), 'text/calendar');
}
