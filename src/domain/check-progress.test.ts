import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryParts, inOrder } from './arbitrary-events.test-kit.ts';
import { mergeEvents } from './merge-events.ts';
import { foldEvents } from './progress.ts';
import type { Happening, ProgressEvent } from './progress-event.ts';

const begun: Happening = {
  kind: 'check-begun',
  check: 'm1-check',
  drawn: [
    { item: 'b1', revision: 1 },
    { item: 'b2', revision: 1 },
  ],
  seed: 's',
};
const answered = (run: string, item: string, choice: string): Happening => ({
  kind: 'check-answered',
  run,
  item,
  response: { chosen: [choice] },
});
const ended = (run: string, right: readonly string[], isPassed: boolean): Happening => ({
  kind: 'check-ended',
  run,
  check: 'm1-check',
  right,
  of: 2,
  isPassed,
  rule: 1,
});
const checkOf = (...happenings: readonly Happening[]) =>
  foldEvents(inOrder(...happenings)).checks.get('m1-check');

describe('a check', () => {
  test('is unknown before it is begun', () => {
    expect(checkOf()).toBeUndefined();
  });

  test('keeps what was drawn, and the last answer to each question', () => {
    const known = checkOf(begun, answered('e0', 'b1', 'a'), answered('e0', 'b1', 'b'));
    expect(known?.last).toMatchObject({ run: 'e0', seed: 's', drawn: [{ item: 'b1' }, { item: 'b2' }] });
    expect([...(known?.last?.responses ?? [])]).toEqual([['b1', { chosen: ['b'] }]]);
    expect(known).toMatchObject({ ended: 0, isPassed: false });
  });

  test('keeps the best result, and a pass for good', () => {
    const known = checkOf(begun, ended('e0', ['b1', 'b2'], true), begun, ended('e2', ['b1'], false));
    expect(known).toMatchObject({ best: { right: 2, of: 2 }, ended: 2, isPassed: true });
    expect(known?.last?.end?.right).toEqual(['b1']);
  });

  test('goes on with the newest attempt, and answers to another don’t reach it', () => {
    const known = checkOf(begun, begun, answered('e0', 'b1', 'a'));
    expect(known?.last?.run).toBe('e1');
    expect(known?.last?.responses.size).toBe(0);
  });

  test('counts an end whose beginning was lost', () => {
    expect(checkOf(ended('gone', ['b1'], true))).toMatchObject({ isPassed: true, ended: 1 });
  });

  test('of which nothing was drawn is none', () => {
    expect(checkOf({ ...begun, drawn: [] })).toBeUndefined();
    expect(checkOf(begun, { ...begun, drawn: [] })?.last?.run).toBe('e0');
  });

  test('ends once: a second end of the same run, from another tab, leaves the first as it is', () => {
    const known = checkOf(begun, ended('e0', ['b1'], false), ended('e0', ['b1', 'b2'], true));
    expect(known?.last?.end).toMatchObject({ right: ['b1'], isPassed: false });
  });

  test('has only right what it asked, once', () => {
    const known = checkOf(begun, ended('e0', ['b2', 'b2', 'elsewhere'], false));
    expect(known?.last?.end?.right).toEqual(['b2']);
  });

  test('stays passed whatever else happens, in whatever order the devices meet', () => {
    fc.assert(
      fc.property(arbitraryParts(4), ([record = [], ...parts]) => {
        const isPassed = (events: readonly ProgressEvent[]) =>
          [...foldEvents(events).checks].filter(([, known]) => known.isPassed).map(([id]) => id);
        const after = isPassed(mergeEvents(record, ...parts));
        for (const id of isPassed(record)) expect(after).toContain(id);
        expect(foldEvents(mergeEvents(...parts.toReversed(), record)).checks).toEqual(
          foldEvents(mergeEvents(record, ...parts)).checks,
        );
      }),
    );
  });
});
