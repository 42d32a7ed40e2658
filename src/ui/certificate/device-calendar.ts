import type { Calendar } from '../../domain/completion-code/find-finish.ts';

const DAY = 86_400_000;

/** The calendar of this device: its own midnight, and its own today. */
export function deviceCalendar(): Calendar {
  return { dayOf, today: dayOf(Date.now()) };
}

function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}
