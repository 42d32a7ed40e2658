/** How many searches a device remembers, and how long each may be, in UTF-16 units. */
export const MOST_SEARCHES = 5;
export const LONGEST_SEARCH = 100;
