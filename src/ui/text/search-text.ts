import type { Taken } from '../../search/find-taken.ts';

const quoted = (words: string) => `“${words}”`;

/** The search page and dialog. */
export const searchText = {
  title: 'Search the course',
  description:
    'Parts of lessons, questions, words, findings and pages, also where a word is misspelt. What you search for stays on this device.',
  label: 'Search the lessons',
  close: 'Close',
  hint: 'Type a word or a question',
  noScript: 'Searching needs JavaScript. All lessons are listed on the course page.',
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. Press Enter in the field to try again.',
  toCourse: 'See all lessons on the course page',
  toSupport: 'Find support for yourself or somebody else',
  empty: (query: string) => `Nothing found for “${query}”.`,
  advice: ['Try one plain word, or the beginning of a word.', 'Try another word for the same thing.'],
  adviceOnLetter: ['One letter finds titles only. Type a word to search everything.'],
  titles: (count: number, letter: string) =>
    `${count} ${count === 1 ? 'title' : 'titles'} with a word that begins with ${quoted(letter)}`,
  count: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
  shown: (shown: number, count: number) =>
    shown < count ? `Showing ${shown} of ${count} results` : `Showing all ${count} results`,
  loadingMore: 'Loading more results…',
  more: (shown: number, count: number) => `Show more (${shown} of ${count} shown)`,
  waiting: 'Searching. The first result opens as soon as it is found.',
  taken: (taken: readonly Taken[]) =>
    `Showing results for ${taken.map(({ typed, as, isOnly }) => `${as.map(quoted).join(' or ')} ${isOnly ? 'instead of' : 'as well as'} ${quoted(typed)}`).join(', and for ')}.`,
  literally: (query: string) => `Search only for ${quoted(query)}`,
  literal: (query: string) => `Showing results only for ${quoted(query)} as you typed it.`,
  notLiterally: 'Look for similar words too',
  insteadOf: (words: readonly { readonly typed: string; readonly found: string }[]) =>
    `For ${words.map(({ typed, found }) => `“${typed}”: ${found}`).join('; ')}`,
  unshown: (words: readonly string[]) =>
    `Suggested for ${words.map((word) => `“${word}”`).join(', ')}, which it does not say.`,
  recent: 'Your recent searches. They are kept on this device only.',
  clearRecent: 'Clear recent searches',
  recentCleared: 'Your recent searches are cleared.',
  filters: 'Narrow the search',
  kind: 'What to find',
  module: 'In which module',
  path: 'For whom',
  any: 'All',
  counted: (label: string, count: number) => `${label} (${count})`,
  kinds: {
    support: 'Support',
    heading: 'Parts of lessons',
    question: 'Questions',
    term: 'Glossary',
    finding: 'Findings',
    page: 'Modules and other pages',
  },
  widen: (count: number) => `Look everywhere (${count} ${count === 1 ? 'result' : 'results'})`,
} as const;
