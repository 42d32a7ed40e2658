import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../domain/ids.ts';
import { apartId, errorId, hintId, moverId, noteId, ownId, partId } from './question-ids.ts';

test('whatever an author calls a choice, it meets no element of the question itself', () => {
  const id = fc.stringMatching(ID_PATTERN, { maxLength: 12 });
  const anyId = fc.oneof(id, fc.constantFrom('own', 'hint', 'error', 'outcome', 'note', 'up', 'text'));
  fc.assert(
    fc.property(anyId, anyId, (item, part) => {
      const names = ['hint', 'error', 'outcome', 'advice', 'sureness', 'heading', 'path'] as const;
      const own = [...names.map((name) => ownId(item, name)), hintId(item), errorId(item)];
      const parts = [partId(item, part), noteId(item, part), apartId(item, part)];
      const movers = [moverId(item, part, 'up'), moverId(item, part, 'down')];
      expect([...parts, ...movers].filter((one) => own.includes(one))).toEqual([]);
    }),
  );
});
