import { describe, expect, test } from 'vitest';
import type { Item, ItemOf } from '../../domain/item.ts';
import type { CourseDraft } from '../course-draft.ts';
import type { LessonDraft } from '../lesson/read-lesson.ts';
import { checkKeys } from './check-keys.ts';

const place = { file: 'modules/m/first.mdx', line: 7, column: 1 };
const base = {
  id: 'q',
  revision: 1,
  purpose: 'scored',
  context: [],
  prompt: ['Which?'],
  findings: [],
  keepsOrder: false,
  asksSureness: false,
  notes: { hints: [], parts: {}, outcomes: {} },
} as const;
const option = (id: string) => ({ id, text: [id] });
const options = [option('a'), option('b')];
const single: ItemOf<'single-choice'> = {
  ...base,
  type: 'single-choice',
  asked: { choices: options },
  key: 'b',
};
const multiple: ItemOf<'multiple-response'> = { ...single, type: 'multiple-response', key: ['a', 'b'] };
const matching: ItemOf<'matching'> = {
  ...base,
  type: 'matching',
  asked: { rows: options, options: [option('x'), option('y')] },
  key: { a: 'x', b: 'x' },
};
const cloze: ItemOf<'cloze'> = {
  ...base,
  type: 'cloze',
  asked: { text: [[{ gap: 'verb', options: ['may', 'does'] }]] },
  key: { verb: ['may'] },
};

describe('checkKeys', () => {
  test.each<[string, Item]>([
    ['one key', single],
    ['several keys', multiple],
    ['pairs', matching],
    ['gaps', cloze],
    ['nothing to grade', { ...base, type: 'reflection', asked: {}, key: null }],
  ])('says nothing of a question with %s that the grader gives full marks', (_, item) => {
    expect(checkKeys(draftOf(item))).toEqual([]);
  });

  test.each<[string, Item, string]>([
    ['a key that is no choice', { ...single, key: 'c' }, 'unknown-part'],
    ['no key', { ...multiple, key: [] }, 'nothing-given'],
    ['more keys than choices', { ...multiple, key: ['a', 'b', 'c'] }, 'too-many-choices'],
    ['a row without a pair', { ...matching, key: { a: 'x' } }, 'something-missing'],
    ['a pair that is none', { ...matching, key: { a: 'x', b: 'z' } }, 'unknown-part'],
    ['a right word that cannot be chosen', { ...cloze, key: { verb: ['might'] } }, 'unknown-part'],
    [
      'an empty word to type',
      { ...base, type: 'short-answer', asked: { isSelfRated: false }, key: { accepted: [] } },
      'nothing-given',
    ],
  ])('reports a question with %s, at its place', (_, item, score) => {
    const [found, ...more] = checkKeys(draftOf(item));
    expect(found).toMatchObject({ ...place, code: 'key-ungradable', severity: 'error' });
    expect(found?.what).toContain(`“q” scores ${score}`);
    expect(more).toEqual([]);
  });
});

/** The check looks at nothing but the items and their places. */
function draftOf(item: Item): CourseDraft {
  const lesson: Pick<LessonDraft, 'itemPlaces'> = { itemPlaces: new Map([[item, place]]) };
  return { texts: [lesson] } as unknown as CourseDraft;
}
