import { expect, test } from 'vitest';
import { groupSections } from './group-sections.ts';
import { sectionOf } from './searchable.test-kit.ts';

test('the parts and questions of a lesson belong together, and each term, finding and page stands for itself', () => {
  const sections = [
    sectionOf({ page: 'one' }),
    sectionOf({ page: 'one', slug: 'part' }),
    sectionOf({ page: 'one', kind: 'question' }),
    sectionOf({ page: 'two' }),
    sectionOf({ page: 'glossary', kind: 'term' }),
    sectionOf({ page: 'glossary', kind: 'term' }),
    sectionOf({ page: 'evidence', kind: 'finding' }),
    sectionOf({ page: 'home', kind: 'page' }),
    sectionOf({ page: 'home', kind: 'page' }),
  ];
  expect(groupSections(sections)).toEqual([3, 1, 1, 1, 1, 1, 1]);
});
