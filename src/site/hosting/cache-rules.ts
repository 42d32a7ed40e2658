/** The folders whose files carry a hash in their name: what a name stands for never changes. */
export const hashedFolders = ['_astro', 'before-paint', 'illustrations', 'search-index'] as const;

export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, and asked about each time: a learner never mixes two editions, and an unchanged file costs a few bytes. */
  others: 'no-cache',
} as const;
