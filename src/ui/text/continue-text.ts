/** The home page’s main link, once the course has been begun. */
export const continueText = {
  review: 'Look back over the course',
  continueWith: (lesson: string) => `Continue with “${lesson}”`,
} as const;
