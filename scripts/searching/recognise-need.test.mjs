import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../src/compile/compile-course.ts';
import { readContent } from '../../src/compile/read-content.ts';
import { createNeedRecogniser } from '../../src/search/crisis/recognise-need.ts';

/*
 * By the phrases of this course (`crisis:` in content/support.yaml). phrasings-own.json was written before the phrases, by
 * who then wrote them; the two blind sets by people who had seen neither phrases nor program. At first sight the first
 * blind set called for help in 109 of the 148 phrasings that must (73.6 %) and stayed quiet in 163 of the 167 that must not
 * (97.6 %); the second in 124 of 171 (72.5 %) and 198 of 203 (97.5 %). Then the phrases were worked on with those
 * phrasings in view, by kinds as far as they could be seen, though some phrases still come from one phrasing. A set that was
 * worked on flatters. The third blind set is held out: nothing was changed after it was measured, 106 of 120 (88.3 %) and
 * 119 of 120 (99.2 %), which is what to expect of strangers. An author who fits phrases to it needs another set. Neither people who have been in such need nor a clinical reader have reviewed the phrasings or the phrases yet.
 */

/** @param {string} name @returns {{ must: string[], mustNot: string[] }} */
const phrasings = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const own = phrasings('phrasings-own.json');
const blind = phrasings('phrasings-blind.json');
const second = phrasings('phrasings-blind-2.json');
const heldOut = phrasings('phrasings-held-out.json');
const { course } = compileCourse(readContent(fileURLToPath(new URL('../../content', import.meta.url))));
if (!course?.support?.crisis) throw new Error('The course has no phrases.');
const isInNeed = createNeedRecogniser(course.support.crisis);

/** What still fails of each blind set. */
const sets = [
  { name: 'first', set: blind, missed: [], called: ['beaten at cards by a patient lol'] },
  { name: 'second', set: second, missed: [], called: [] },
];

describe('who needs help now', () => {
  test('is recognised by every phrasing of the own half, and by no words of daily work', () => {
    expect(own.must.filter((typed) => !isInNeed(typed))).toEqual([]);
    expect(own.mustNot.filter(isInNeed)).toEqual([]);
  });

  test.each(sets)(
    'is recognised by the $name blind set, but for what is listed here',
    ({ set, missed, called }) => {
      expect(set.must.filter((typed) => !isInNeed(typed))).toEqual(missed);
      expect(set.mustNot.filter(isInNeed)).toEqual(called);
    },
  );

  test('is recognised by at least 88 % of the phrasings that were held out, and quiet for at least 99 %', () => {
    /** @param {string[]} some @param {string[]} all */
    const share = (some, all) => some.length / all.length;
    expect(share(heldOut.must.filter(isInNeed), heldOut.must)).toBeGreaterThanOrEqual(0.88);
    expect(share(heldOut.mustNot.filter(isInNeed), heldOut.mustNot)).toBeLessThanOrEqual(0.01);
  });

  test('is asked for by at least 150 phrasings that must and 100 that must not, most of each written blind', () => {
    expect(own.must.length + blind.must.length + second.must.length).toBeGreaterThanOrEqual(150);
    expect(own.mustNot.length + blind.mustNot.length + second.mustNot.length).toBeGreaterThanOrEqual(100);
    for (const { set, missed, called } of sets) {
      expect(missed.length / set.must.length).toBeLessThanOrEqual(0.05);
      expect(called.length / set.mustNot.length).toBeLessThanOrEqual(0.03);
    }
  });

  test('is the same, however capitals, signs, spaces and apostrophes are typed', () => {
    const all = [
      ...own.must,
      ...own.mustNot,
      ...blind.must,
      ...blind.mustNot,
      ...second.must,
      ...second.mustNot,
    ];
    const around = fc.stringMatching(/^[ .!?…,;"“”()-]*$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        around,
        around,
        fc.constantFrom("'", '’', '`', '´', ''),
        fc.constantFrom(' ', '  ', ' \u200b', '\u00a0'),
        fc.boolean(),
        (typed, before, after, apostrophe, space, isLoud) => {
          const changed = typed.replaceAll(/['’]/g, apostrophe).replaceAll(' ', space);
          const again = `${before}${isLoud ? changed.toUpperCase() : changed}${after}`;
          expect(isInNeed(again), again).toBe(isInNeed(typed));
        },
      ),
    );
  });

  test('is never read out of what this course calls its modules, lessons, parts and terms', () => {
    const names = course.modules.flatMap(({ title, lessons }) => [
      title,
      ...lessons.flatMap((lesson) => [lesson.title, ...lesson.sections.map(({ heading }) => heading)]),
    ]);
    const terms = course.terms.flatMap(({ term, synonyms }) => [term, ...synonyms]);
    expect([...names, ...terms].filter(isInNeed)).toEqual([]);
  });

  test('is read from any text without an error and in no time that is felt', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => void isInNeed(typed)));
    const long = 'i cant not want to be here '.repeat(20);
    const from = performance.now();
    isInNeed(long);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
