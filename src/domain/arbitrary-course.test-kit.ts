import fc from 'fast-check';
import type { Course, Lesson, Module } from './course.ts';
import type { Item, ItemOf } from './item.ts';
import type { Audience } from './path.ts';
import { plainItem } from './plain-item.test-kit.ts';

/** Only for tests: `item('q1')` is scored and has revision 1. */
export function item(
  id: string,
  more: Partial<Pick<Item, 'revision' | 'purpose'>> = {},
): ItemOf<'single-choice'> {
  const ids = ['a', 'b', 'c'];
  return plainItem('single-choice', {
    id,
    asked: { choices: ids.map((name) => ({ id: name, text: [`Choice ${name}`] })) },
    key: 'a',
    notes: {
      hints: [],
      parts: Object.fromEntries(ids.map((name) => [name, [[`About ${name}`]]])),
      outcomes: {},
    },
    ...more,
  });
}

export function lesson(id: string, ...items: readonly Item[]): Lesson {
  return {
    id,
    title: id,
    minutes: 5,
    audience: 'everyone',
    objective: 'Know it.',
    basis: ['evidence'],
    lastReviewed: '2026-11-23',
    sections: [{ slug: '', heading: '', level: 1, text: 'Words.', searchWords: [] }],
    items,
    sheets: [],
    talkingPoints: [],
    findings: [],
    terms: [],
  };
}

export function module(id: string, ...lessons: readonly Lesson[]): Module {
  return { id, title: id, summary: 'Some lessons.', lessons };
}

export function course(...modules: readonly Module[]): Course {
  return {
    id: 'c',
    title: 'A course',
    edition: '0.1',
    line: 1,
    language: 'en-GB',
    summary: 'Some modules.',
    draftNotice: 'Draft.',
    certificateNotice: 'It is no qualification.',
    leaveTo: 'https://weather.example/',
    completion: {
      version: 1,
      lesson: 'every-scored-question-correct-once',
      module: 'every-lesson-complete',
      course: 'every-module-complete',
    },
    paths: [],
    modules,
    findings: [],
    sources: [],
    certainties: [],
    certaintyCaveat: '',
    evidenceMap: [],
    readiness: [],
    terms: [],
  };
}

export const arbitraryAudience = fc.constantFrom<Audience>('everyone', 'psw', 'non-peer', 'manager');

/** The names that arbitrary events are about, spread over two modules in any way. */
export const arbitraryCourse: fc.Arbitrary<Course> = fc
  .record({
    revisions: fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    ),
    lessonOfItem: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    moduleOfLesson: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
    audienceOfLesson: fc.tuple(arbitraryAudience, arbitraryAudience, arbitraryAudience),
  })
  .map(({ revisions, lessonOfItem, moduleOfLesson, audienceOfLesson }) => {
    const items = revisions.map((revision, index) => item(`q${index + 1}`, { revision }));
    const lessons = ['l1', 'l2', 'l3'].map((id, place) => ({
      ...lesson(id, ...items.filter((_, index) => lessonOfItem[index] === place)),
      audience: audienceOfLesson[place] as Audience,
    }));
    const modules = ['m1', 'm2'].map((id, place) =>
      module(id, ...lessons.filter((_, index) => moduleOfLesson[index] === place)),
    );
    return course(...modules);
  });
