import type { Day, RefresherHistory } from './refresher-history.ts';
import type { Change, Refreshers } from './refreshers.ts';

/** A day to come back on. */
export type Due =
  | { readonly kind: 'refresher'; readonly number: number; readonly on: Day; readonly isDone: boolean }
  | { readonly kind: 'recheck'; readonly on: Day; readonly isDone: false; readonly change?: Change };

const DAYS_IN_A_MONTH = 365.25 / 12;
const DAY_MS = 86_400_000;

/** Every day to come back on, the earliest first. None where nothing is complete, or nobody knows since when. */
export function scheduleRefreshers(
  { afterDays, recheckAfterMonths, changes }: Refreshers,
  { completedOn, passedOn, refreshedOn }: RefresherHistory,
): readonly Due[] {
  if (completedOn === undefined) return [];
  const last = Math.max(Number.NEGATIVE_INFINITY, ...refreshedOn);
  const refreshers = afterDays.map((days, place): Due => {
    const on = completedOn + days;
    // One settles all that were due until then: nobody is asked to catch up.
    return { kind: 'refresher', number: place + 1, on, isDone: last >= on };
  });
  const recheck = passedOn === undefined ? [] : [findRecheck(passedOn, recheckAfterMonths, changes)];
  return [...refreshers, ...recheck].toSorted((a, b) => a.on - b.on);
}

function findRecheck(passedOn: Day, months: number, changes: readonly Change[]): Due {
  const on = passedOn + Math.round(months * DAYS_IN_A_MONTH);
  const [first] = changes
    .map((change) => ({ change, on: dayOfDate(change.on) }))
    .filter((one) => one.on > passedOn && one.on <= on)
    .toSorted((a, b) => a.on - b.on);
  return { kind: 'recheck', isDone: false, on, ...first };
}

/** What to offer today, if anything: one thing, and the re-check before a refresher. */
export function findOffer(dues: readonly Due[], today: Day): Due | undefined {
  const open = dues.filter(({ on, isDone }) => on <= today && !isDone);
  return open.find(({ kind }) => kind === 'recheck') ?? open.at(-1);
}

/** What comes after today, if anything. */
export function findNextDue(dues: readonly Due[], today: Day): Due | undefined {
  return dues.find(({ on, isDone }) => on > today && !isDone);
}

/** What an offer goes by when it is put away: the next one has another name. */
export function nameDue({ kind, on }: Due): string {
  return `${kind}-${on}`;
}

/** `2027-03-01` as a day. */
function dayOfDate(date: string): Day {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}
