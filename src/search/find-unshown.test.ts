import { expect, test } from 'vitest';
import { findUnshown } from './find-unshown.ts';

const section = { page: '/pay', title: 'Pay and progress', slug: '', heading: 'Advice', trail: ['Money'] };
const answered = (...words: readonly string[]) => words.map((word) => ({ asked: word, words: [word] }));

test('a word that stands in the title, above, in the heading or in the text is shown; another is not', () => {
  const words = answered('pay', 'money', 'advice', 'union', 'wages');
  expect(findUnshown({ ...section, text: 'Ask a union.' }, words)).toEqual(['wages']);
});

test('a word that differs in case or by an apostrophe only is shown', () => {
  expect(findUnshown({ ...section, text: 'A Union’s help' }, answered('union'))).toEqual([]);
});

test('what is not said is the word that was typed, and not the form of it by which the author had it found', () => {
  const wants = [{ asked: 'want', words: ['wants'] }];
  expect(findUnshown({ ...section, text: 'Ask a union.' }, wants)).toEqual(['want']);
});

test('a word is shown where the text has another form of it than the one it was found by', () => {
  const wants = [{ asked: 'want', words: ['wants'] }];
  expect(findUnshown({ ...section, text: 'What people wanted.' }, wants)).toEqual([]);
});
