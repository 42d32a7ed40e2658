import type { Day } from '../domain/refresher/refresher-history.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The day on which that time (milliseconds since 1970) falls where the learner is. */
export function localDay(at: number): Day {
  return Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE_MS) / DAY_MS);
}
