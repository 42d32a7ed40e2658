/** Where a question’s program doesn’t come. Alone, as it is part of what every page loads. */
export const islandText = {
  notLoaded:
    'This part could not be loaded. Check your connection, then load the page again. Nothing you did is lost.',
} as const;
