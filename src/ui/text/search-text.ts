/** The search page and dialog. */
export const searchText = {
  title: 'Search the course',
  label: 'Search the lessons',
  close: 'Close',
  hint: 'Words, or the beginning of a word',
  noScript: 'Searching needs JavaScript. All lessons are listed on the course page.',
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. The course page lists all lessons.',
  toCourse: 'See all lessons',
  empty: (query: string) => `Nothing found for “${query}”. Try one plain word, or look through the lessons.`,
  count: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
  start: 'At the beginning',
} as const;
