/** What is said when the course has a new edition. */
export const editionText = {
  ready: 'A new edition of this course is ready. Your progress stays.',
  use: 'Use the new edition',
  coming: 'The new edition is on its way. You can go on here.',
  chosen: 'You have the new edition from the next page on. This page stays as it is.',
  show: 'Show this page in the new edition',
} as const;
