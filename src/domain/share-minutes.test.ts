import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from './arbitrary-item.test-kit.ts';
import { shareMinutes } from './share-minutes.ts';

const arbitraryLesson = fc.record({
  minutes: fc.integer({ min: 1, max: 90 }),
  sections: fc.array(
    fc.record({
      slug: fc.constant(''),
      heading: fc.constant(''),
      level: fc.constant(2),
      text: fc.array(fc.constant('word'), { maxLength: 400 }).map((words) => words.join(' ')),
      searchWords: fc.constant([]),
    }),
  ),
  items: fc.array(arbitraryItem, { maxLength: 8 }),
});

test('the parts of a lesson take whole minutes that add up to those of the lesson', () => {
  fc.assert(
    fc.property(arbitraryLesson, (lesson) => {
      const shares = Object.values(shareMinutes(lesson));
      expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(lesson.minutes);
    }),
  );
});

test('a lesson without questions gives them no time, and one without text and questions is read all the same', () => {
  const section = { slug: '', heading: '', level: 1, text: 'A few words.', searchWords: [] };
  expect(shareMinutes({ minutes: 7, sections: [section], items: [] })).toEqual({
    text: 7,
    questions: 0,
    conversations: 0,
    thinking: 0,
  });
  expect(shareMinutes({ minutes: 3, sections: [], items: [] }).text).toBe(3);
});
