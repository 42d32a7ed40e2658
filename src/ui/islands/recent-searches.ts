const MOST = 5;
let recent: readonly string[] = [];

/** What was searched for since this page was opened. It is kept nowhere else, so others on this device never see it. */
export const recentSearches = {
  list: () => recent,
  add: (query: string) => {
    recent = [query, ...recent.filter((other) => other !== query)].slice(0, MOST);
  },
};
