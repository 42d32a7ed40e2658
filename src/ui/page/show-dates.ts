import type { CourseOutline } from '../../domain/course-outline.ts';
import type { Refreshers } from '../../domain/refresher/refreshers.ts';
import { type Due, scheduleRefreshers } from '../../domain/refresher/schedule-refreshers.ts';
import { listDues } from '../../state/list-dues.ts';
import { localDay } from '../../state/local-day.ts';
import { formatDate } from '../format-date.ts';
import { titleOfDue } from './title-of-due.ts';

/** The days to come back on, and a calendar file of those to come. */
export function showDates(outline: CourseOutline): void {
  const section = document.querySelector<HTMLElement>('[data-refreshers]');
  if (!section) return;
  const rule = JSON.parse(section.dataset['refreshers'] ?? '') as Refreshers;
  const today = localDay(Date.now());
  const dues = listDues(rule, outline);
  const isKnown = dues.length > 0;
  for (const part of section.querySelectorAll<HTMLElement>('[data-not-complete]')) part.hidden = isKnown;
  section
    .querySelector('[data-dates]')
    ?.replaceChildren(...dues.map((due) => entryOf(due, today, section.dataset)));
  const button = section.querySelector<HTMLElement>('[data-calendar]');
  if (!button) return;
  const fromToday = { completedOn: today, passedOn: today, refreshedOn: [] };
  const dated = isKnown ? dues : scheduleRefreshers(rule, fromToday);
  const coming = dated.filter(({ on, isDone }) => on > today && !isDone);
  button.hidden = coming.length === 0;
  button.onclick = async () => {
    const { saveCalendar } = await import('./save-calendar.ts');
    saveCalendar(coming, button.dataset, section.dataset, outline.id);
  };
}

function entryOf(due: Due, today: number, words: DOMStringMap): HTMLElement {
  const entry = document.createElement('li');
  const state = due.isDone ? words['done'] : due.on <= today ? words['due'] : undefined;
  const date = formatDate(isoDate(due.on), document.documentElement.lang);
  entry.textContent = [`${titleOfDue(due, words)}: ${date}`, state].filter(Boolean).join(', ');
  return entry;
}

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
