import { describe, expect, test } from 'vitest';
import type { Course } from '../domain/course.ts';
import { NOTHING_LOCKED } from '../domain/id-lock.ts';
import { listMoved } from './list-moved.ts';

const course = {
  modules: [
    {
      id: 'm',
      check: { id: 'new-check' },
      lessons: [
        {
          id: 'new',
          items: [
            { id: 'new-talk', type: 'scenario' },
            { id: 'new-question', type: 'cloze' },
          ],
        },
        { id: 'taken', items: [] },
      ],
    },
  ],
  lock: {
    ...NOTHING_LOCKED,
    lessons: [
      { id: 'oldest', moved: 'old' },
      { id: 'old', moved: 'new' },
      { id: 'gone', retired: true },
      { id: 'lost', moved: 'nowhere' },
      { id: 'taken', moved: 'new' },
      { id: 'new' },
    ],
    checks: [{ id: 'old-check', moved: 'new-check' }],
    items: [
      { id: 'old-talk', moved: 'new-talk', revision: 1, key: '' },
      { id: 'old-question', moved: 'new-question', revision: 1, key: '' },
    ],
  },
} as unknown as Course;

describe('the old addresses of a course', () => {
  test('lead to where lessons, checks and conversations are now, over any number of renames', () => {
    expect(listMoved(course)).toEqual([
      { path: 'lessons/oldest', id: 'new', kind: 'lesson' },
      { path: 'lessons/old', id: 'new', kind: 'lesson' },
      { path: 'trainers/lessons/oldest', id: 'new', kind: 'facilitate' },
      { path: 'trainers/lessons/old', id: 'new', kind: 'facilitate' },
      { path: 'checks/old-check', id: 'new-check', kind: 'check' },
      { path: 'conversations/old-talk', id: 'new-talk', kind: 'conversation' },
    ]);
  });

  test('are none where nothing was published', () => {
    const { lock: _, ...unpublished } = course;
    expect(listMoved(unpublished)).toEqual([]);
  });
});
