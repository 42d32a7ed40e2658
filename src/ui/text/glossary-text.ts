/** The page of all terms. */
export const glossaryText = {
  title: 'Words used here',
  description: 'What the words of this course mean in it, in plain English.',
} as const;
