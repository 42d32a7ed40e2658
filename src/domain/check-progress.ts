import type { CheckId, ItemId } from './ids.ts';
import type { CheckCarried, CheckEnded, DrawnItem, ProgressEvent } from './progress-event.ts';
import type { Response } from './response.ts';

/** What is known of one check: the attempts at it, the best of them, and whether one passed. */
export interface CheckProgress {
  /** The newest attempt. Of two begun at once in two tabs, every device takes the same one. */
  readonly last?: CheckRun;
  /** The most that were right, of how many, in an attempt that was ended. */
  readonly best?: { readonly right: number; readonly of: number };
  readonly ended: number;
  /** Passed once is passed for good. */
  readonly isPassed: boolean;
}

/** One attempt at a check. */
export interface CheckRun {
  readonly run: string;
  readonly drawn: readonly DrawnItem[];
  readonly seed: string;
  readonly responses: ReadonlyMap<ItemId, Response>;
  readonly end?: CheckEnded;
}

type Runs = Map<string, CheckRun & { readonly check: CheckId; readonly responses: Map<ItemId, Response> }>;

/** `events` in their order. An end whose beginning was lost still counts: nobody’s pass is taken away. */
export function foldChecks(events: readonly ProgressEvent[]): ReadonlyMap<CheckId, CheckProgress> {
  const runs: Runs = new Map();
  for (const event of events) {
    // An attempt that drew nothing asks nothing: there is nothing to answer, and nothing to pass.
    if (event.kind !== 'check-begun' || event.drawn.length === 0) continue;
    const { id: run, check, drawn, seed } = event;
    runs.set(run, { run, check, drawn, seed, responses: new Map() });
  }
  const ends: (CheckEnded | CheckCarried)[] = [];
  for (const event of events) {
    if (event.kind === 'check-answered') runs.get(event.run)?.responses.set(event.item, event.response);
    if (event.kind === 'check-carried') ends.push(event);
    if (event.kind !== 'check-ended') continue;
    ends.push(event);
    const run = runs.get(event.run);
    if (run && !run.end) runs.set(event.run, { ...run, end: keepDrawn(event, run) });
  }
  const ids = new Set([...[...runs.values()].map(({ check }) => check), ...ends.map(({ check }) => check)]);
  return new Map([...ids].map((check) => [check, progressOf(check, runs, ends)]));
}

/** Right can only be what was asked, once. */
function keepDrawn(end: CheckEnded, { drawn }: CheckRun): CheckEnded {
  return { ...end, right: drawn.map(({ item }) => item).filter((item) => end.right.includes(item)) };
}

function progressOf(
  check: CheckId,
  runs: Runs,
  allEnds: readonly (CheckEnded | CheckCarried)[],
): CheckProgress {
  const last = [...runs.values()].findLast((run) => run.check === check);
  const ends = allEnds.filter((end) => end.check === check);
  const best = ends
    .map((end) => ({
      right: Math.min(end.of, typeof end.right === 'number' ? end.right : end.right.length),
      of: end.of,
    }))
    .toSorted((a, b) => b.right / b.of - a.right / a.of || b.of - a.of)[0];
  return {
    ...(last ? { last } : {}),
    ...(best ? { best } : {}),
    ended: ends.length,
    isPassed: ends.some(({ isPassed }) => isPassed),
  };
}
