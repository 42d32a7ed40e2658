/** On a page that is under another address now. */
export const movedText = {
  title: 'This page has moved',
  link: 'Go to the page',
  description: 'This page has a new address.',
} as const;
