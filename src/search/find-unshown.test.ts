import { expect, test } from 'vitest';
import { findUnshown } from './find-unshown.ts';

const section = { page: '/pay', title: 'Pay and progress', slug: '', heading: 'Advice', trail: ['Money'] };

test('a word that stands in the title, above, in the heading or in the text is shown; another is not', () => {
  const words = new Set(['pay', 'money', 'advice', 'union', 'wages']);
  expect(findUnshown({ ...section, text: 'Ask a union.' }, words)).toEqual(['wages']);
});

test('a word that differs in case or by an apostrophe only is shown', () => {
  expect(findUnshown({ ...section, text: 'A Union’s help' }, new Set(['union']))).toEqual([]);
});
