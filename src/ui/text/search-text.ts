/** The search page and dialog. */
export const searchText = {
  title: 'Search the course',
  description:
    'Parts of lessons, questions, words and findings, also where a word is misspelt. Nobody else sees what you search for.',
  label: 'Search the lessons',
  close: 'Close',
  hint: 'Words, or the beginning of a word',
  noScript: 'Searching needs JavaScript. All lessons are listed on the course page.',
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. The course page lists all lessons.',
  toCourse: 'See all lessons',
  empty: (query: string) => `Nothing found for “${query}”.`,
  advice: [
    'Try one plain word, or the beginning of a word.',
    'Try another word for the same thing.',
    'The course page lists all lessons.',
  ],
  count: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
  more: (shown: number, count: number) => `Show more (${shown} of ${count} shown)`,
  start: 'At the beginning',
  didYouMean: 'Did you mean:',
  insteadOf: (words: readonly { readonly typed: string; readonly found: string }[]) =>
    `For ${words.map(({ typed, found }) => `“${typed}”: ${found}`).join('; ')}`,
  unshown: (words: readonly string[]) =>
    `Suggested for ${words.map((word) => `“${word}”`).join(', ')}, which it does not say.`,
  recent: 'Searched for since you opened this page',
  filters: 'Narrow the search',
  kind: 'What to find',
  module: 'In which module',
  path: 'For whom',
  any: 'All',
  kinds: {
    support: 'Support',
    heading: 'Parts of lessons',
    question: 'Questions',
    term: 'Glossary',
    finding: 'Findings',
  },
  widen: (count: number) => `Look everywhere (${count} ${count === 1 ? 'result' : 'results'})`,
} as const;
