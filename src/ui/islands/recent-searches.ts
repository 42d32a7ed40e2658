import { $preferences, prefer } from '../../state/preferences.ts';
import { LONGEST_SEARCH, MOST_SEARCHES } from '../../state/search-bounds.ts';
import { isKept } from './is-kept.ts';

/** What was searched for on this device, newest first. It is kept with the preferences, and leaves the device never. */
export const recentSearches = {
  list: () => $preferences.get().searches ?? [],
  add: (query: string) => {
    if (query === '' || query.length > LONGEST_SEARCH || !isKept(query)) return;
    const others = recentSearches.list().filter((other) => other !== query);
    prefer({ searches: [query, ...others].slice(0, MOST_SEARCHES) });
  },
  /** Gives back whether nothing of it is left on the device. */
  clear: () => prefer({ searches: [] }),
};
