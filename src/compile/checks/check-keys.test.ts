import { describe, expect, test } from 'vitest';
import type { Item, SingleChoiceItem } from '../../domain/item.ts';
import type { CourseDraft } from '../course-draft.ts';
import type { LessonDraft } from '../lesson/read-lesson.ts';
import { checkKeys } from './check-keys.ts';

const place = { file: 'modules/m/first.mdx', line: 7, column: 1 };
const choice = (id: string) => ({ id, text: [id], feedback: [['Because.']] });
const single: SingleChoiceItem = {
  id: 'q',
  type: 'single-choice',
  revision: 1,
  purpose: 'scored',
  context: [],
  prompt: ['Which?'],
  findings: [],
  choices: [choice('a'), choice('b')],
  key: 'b',
};

describe('checkKeys', () => {
  test.each<[string, Item]>([
    ['one key', single],
    ['several keys', { ...single, type: 'multiple-response', key: ['a', 'b'] }],
  ])('says nothing of a question with %s that the grader gives full marks', (_, item) => {
    expect(checkKeys(draftOf(item))).toEqual([]);
  });

  test.each<[string, Item, string]>([
    ['a key that is no choice', { ...single, key: 'c' }, 'unknown-choice'],
    ['no key', { ...single, type: 'multiple-response', key: [] }, 'nothing-chosen'],
    [
      'more keys than choices',
      { ...single, type: 'multiple-response', key: ['a', 'b', 'c'] },
      'too-many-choices',
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
  return { lessons: [lesson] } as unknown as CourseDraft;
}
