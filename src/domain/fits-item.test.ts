import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItem, arbitraryItems } from './arbitrary-item.test-kit.ts';
import { arbitraryResponseTo } from './arbitrary-response.test-kit.ts';
import { LONGEST_TEXT } from './bounds.ts';
import { fitsItem, fitsType } from './fits-item.ts';
import { grade } from './grade.ts';
import type { Item, ItemType } from './item.ts';
import { keyResponse } from './key-response.ts';
import { plainItem } from './plain-item.test-kit.ts';

const types = Object.keys(arbitraryItems) as readonly ItemType[];
const options = (...ids: readonly string[]) => ids.map((id) => ({ id, text: [id] }));
const choices = options('a', 'b');
const ending = { title: ['End'], text: [], isEnding: true, choices: [] } as const;
const start = { title: ['Start'], text: [], isEnding: false } as const;

/** One plain item of each type. */
const items: { readonly [T in ItemType]: Item } = {
  'single-choice': plainItem('single-choice', { asked: { choices }, key: 'a' }),
  'multiple-response': plainItem('multiple-response', { asked: { choices }, key: ['a'] }),
  'true-false': plainItem('true-false', {
    asked: { choices: choices.map((choice, place) => ({ ...choice, side: place === 0 })) },
    key: 'a',
  }),
  cloze: plainItem('cloze', {
    asked: { text: [[{ gap: 'typed' }, { gap: 'listed', options: ['one', 'two'] }]] },
    key: { typed: ['word'], listed: ['one'] },
  }),
  ordering: plainItem('ordering', { asked: { steps: options('a', 'b', 'c') }, key: ['a', 'b', 'c'] }),
  matching: plainItem('matching', { asked: { rows: options('r'), options: choices }, key: { r: 'a' } }),
  categorise: plainItem('categorise', { asked: { cards: options('r'), groups: choices }, key: { r: 'a' } }),
  'short-answer': plainItem('short-answer', { asked: { isSelfRated: false }, key: { accepted: ['word'] } }),
  confidence: plainItem('confidence', { asked: {}, key: null }),
  reflection: plainItem('reflection', { asked: {}, key: null }),
  scenario: plainItem('scenario', {
    asked: {
      scenes: [
        { ...start, id: 's', choices: [{ id: 'on', text: ['On'], to: 'e' }] },
        { ...ending, id: 'e' },
      ],
    },
    key: null,
  }),
};
const selfRated = plainItem('short-answer', { asked: { isSelfRated: true }, key: { model: [['So.']] } });
const hundredAndOne = Array.from({ length: 101 }, (_, place) => `x${place}`);
const placed = (json: string) => ({ placed: JSON.parse(json) as unknown });

describe('a response', () => {
  test('that an item’s own key gives, or that anybody can give who answers in full, fits it', () => {
    fc.assert(
      fc.property(
        arbitraryItem.chain((item) => fc.tuple(fc.constant(item), arbitraryResponseTo(item))),
        ([item, response]) => {
          expect(fitsItem(item, keyResponse(item))).toBe(true);
          if ('outcome' in grade(item, response)) expect(fitsItem(item, response)).toBe(true);
        },
      ),
    );
  });

  test('that fits can be graded, or is refused with a reason, and throws nothing', () => {
    const given = fc.oneof(
      fc.anything(),
      fc.json().map((json) => JSON.parse(json) as unknown),
    );
    fc.assert(
      fc.property(arbitraryItem, given, (item, response) => {
        if (fitsItem(item, response)) grade(item, response);
      }),
    );
  });

  test.each(types)('to any other type than %s fits only where it looks the same', (type) => {
    for (const other of types) {
      const response = keyResponse(items[other]);
      const looksTheSame = Object.keys(response).join() === Object.keys(keyResponse(items[type])).join();
      expect(fitsType(type, response), other).toBe(looksTheSame);
    }
  });

  test.each<[ItemType, unknown]>([
    ['single-choice', { chosen: ['no-such-choice'] }],
    ['single-choice', { chosen: ['a', 'b'] }],
    ['single-choice', { chosen: 'a' }],
    ['single-choice', { chosen: [null] }],
    ['single-choice', { chosen: { 0: 'a', length: 1 } }],
    ['single-choice', { chosen: ['a'], level: 3 }],
    ['single-choice', { chosen: ['__proto__'] }],
    ['single-choice', {}],
    ['single-choice', []],
    ['single-choice', null],
    ['single-choice', 'a'],
    ['multiple-response', { chosen: ['a', 'gone'] }],
    ['multiple-response', { chosen: ['a', 'a'] }],
    ['true-false', { chosen: ['a', 'b'] }],
    ['cloze', placed('{"typed":"word","no-such-gap":"x"}')],
    ['cloze', placed('{"listed":"three"}')],
    ['cloze', placed('{"__proto__":"x"}')],
    ['cloze', placed('{"constructor":"x"}')],
    ['cloze', placed('["word"]')],
    ['cloze', placed('{"typed":7}')],
    ['cloze', { placed: { typed: 'x'.repeat(LONGEST_TEXT + 1) } }],
    ['ordering', { order: ['a', 'b'] }],
    ['ordering', { order: ['a', 'b', 'b'] }],
    ['ordering', { order: ['a', 'b', 'x'] }],
    ['matching', placed('{"x":"a"}')],
    ['matching', placed('{"r":"x"}')],
    ['categorise', placed('{"r":"r"}')],
    ['categorise', { placed: Object.fromEntries(hundredAndOne.map((id) => [id, 'a'])) }],
    ['short-answer', { rating: 'close' }],
    ['short-answer', { text: 7 }],
    ['short-answer', { text: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['confidence', { level: 0 }],
    ['confidence', { level: 2.5 }],
    ['confidence', { level: '3' }],
    ['reflection', { text: 'what is kept nowhere' }],
    ['scenario', { path: ['no-such-choice'] }],
    ['scenario', { path: ['on', 'on'] }],
    ['scenario', { path: 'on' }],
  ])('to a %s that is %j is none', (type, response) => {
    expect(fitsItem(items[type], response)).toBe(false);
  });

  test.each<[ItemType, unknown]>([
    ['multiple-response', { chosen: [] }],
    ['cloze', { placed: { typed: '', listed: '' } }],
    ['cloze', { placed: {} }],
    ['matching', { placed: { r: '' } }],
    ['short-answer', { text: '' }],
    ['scenario', { path: [] }],
  ])('to a %s may be unfinished, as one in a check is: %j', (type, response) => {
    expect(fitsItem(items[type], response)).toBe(true);
  });

  test('compared with a model is a rating, and one matched with words is not', () => {
    expect(fitsItem(selfRated, { rating: 'partly' })).toBe(true);
    expect(fitsItem(selfRated, { rating: 'splendid' })).toBe(false);
    expect(fitsItem(selfRated, { text: 'word' })).toBe(false);
  });
});
