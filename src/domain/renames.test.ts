import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord, inOrder } from './arbitrary-events.test-kit.ts';
import { NOTHING_LOCKED } from './id-lock.ts';
import { foldEvents } from './progress.ts';
import type { ProgressEvent } from './progress-event.ts';
import { renameEvent } from './rename-event.ts';
import { findRenames, type Renames } from './renames.ts';

describe('findRenames', () => {
  test('finds nothing where nothing was renamed', () => {
    expect(
      findRenames({ ...NOTHING_LOCKED, lessons: [{ id: 'a' }, { id: 'b', retired: true }] }),
    ).toBeUndefined();
  });

  test('leads a chain of renames to its end, and a ring to some end', () => {
    const chain = [{ id: 'a', moved: 'b' }, { id: 'b', moved: 'c' }, { id: 'c' }];
    expect(findRenames({ ...NOTHING_LOCKED, lessons: chain })).toEqual({ lessons: { a: 'c', b: 'c' } });
    const ring = [
      { id: 'a', moved: 'b' },
      { id: 'b', moved: 'a' },
    ];
    expect(findRenames({ ...NOTHING_LOCKED, checks: ring })).toHaveProperty('checks.a');
  });
});

describe('a record under new ids', () => {
  const renames: Renames = {
    items: { q1: 'q1-now' },
    lessons: { l1: 'l1-now' },
    modules: { m1: 'm1-now' },
    checks: { k1: 'k1-now' },
  };
  /** The id of a course never changes. */
  const today = (event: ProgressEvent): ProgressEvent =>
    event.kind === 'completed' && event.part === 'course'
      ? event
      : JSON.parse(JSON.stringify(event).replace(/"(q1|l1|m1|k1)"/g, '"$1-now"'));

  test('is the record that would have been written under them', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(foldEvents(record, renames)).toEqual(foldEvents(record.map(today)));
      }),
    );
  });

  test('has the attempts from before and after the rename together', () => {
    const attempt = { kind: 'carried', revision: 1 } as const;
    const progress = foldEvents(
      inOrder({ ...attempt, item: 'q1', best: 1 }, { ...attempt, item: 'q1-now', best: 0.5 }),
      renames,
    );
    expect([...progress.items.keys()]).toEqual(['q1-now']);
    expect(progress.items.get('q1-now')?.get(1)).toMatchObject({ isCorrect: true, best: 1 });
  });

  test('has right what was right, in a check that ended under the old ids', () => {
    const progress = foldEvents(
      inOrder(
        {
          kind: 'check-begun',
          check: 'k1',
          drawn: [
            { item: 'q1', revision: 1 },
            { item: 'q2', revision: 1 },
          ],
          seed: 's',
        },
        { kind: 'check-answered', run: 'e0', item: 'q1', response: { chosen: ['a'] } },
        { kind: 'check-ended', run: 'e0', check: 'k1', right: ['q1'], of: 2, isPassed: false, rule: 1 },
      ),
      renames,
    );
    const { last } = progress.checks.get('k1-now') ?? {};
    expect(last?.drawn.map(({ item }) => item)).toEqual(['q1-now', 'q2']);
    expect([...(last?.responses.keys() ?? [])]).toEqual(['q1-now']);
    expect(last?.end?.right).toEqual(['q1-now']);
  });

  test('leaves names alone that only look like those of a table', () => {
    const [event] = inOrder({ kind: 'lesson-opened', lesson: 'constructor' });
    expect(event && renameEvent(event, renames)).toEqual(event);
  });
});
