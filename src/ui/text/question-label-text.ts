/** What stands above a question: which one it is, and whether it counts. */
export const questionLabelText = {
  label: (number: number, of: number) => `Question ${number} of ${of}`,
  warmUp: 'Warm-up question (it does not count)',
  unscored: 'For you (it does not count)',
  reflection: 'For yourself (nothing is kept)',
} as const;
