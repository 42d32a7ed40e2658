import type { CourseOutline } from '../../domain/course-outline.ts';
import type { Refreshers } from '../../domain/refresher/refreshers.ts';
import type { Due } from '../../domain/refresher/schedule-refreshers.ts';
import { listComing } from '../../state/list-coming.ts';
import { listDues } from '../../state/list-dues.ts';
import { localDay } from '../../state/local-day.ts';
import { formatDate } from '../format-date.ts';
import { titleOfDue } from './title-of-due.ts';

/** The days to come back on, in the section for them. */
export function showDates(section: HTMLElement, outline: CourseOutline): void {
  const rule = JSON.parse(section.dataset['refreshers'] ?? '') as Refreshers;
  const today = localDay(Date.now());
  const dues = listDues(rule, outline);
  const find = (mark: string) => section.querySelector<HTMLElement>(`[data-${mark}]`);
  find('not-complete')?.toggleAttribute('hidden', dues.length > 0);
  find('dates')?.replaceChildren(...dues.map((due) => entryOf(due, today, section.dataset)));
  find('calendar')?.toggleAttribute('hidden', listComing(rule, outline, today).length === 0);
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
