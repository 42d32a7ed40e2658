/** What the page of a check says before it is begun. */
export const checkPageText = {
  rule: (items: number, needed: number) =>
    `${items} questions are drawn. ${needed} of them must be correct to pass.`,
  critical: 'A few questions are about points that matter most. Each of these must be correct.',
  marks: {
    'at-the-end':
      'You can change your answers until you finish. They are marked then, and each is explained.',
    'after-each': 'Each answer is marked and explained as soon as you check it.',
  },
  calm: 'There is no time limit. You can stop and come back, and take it as often as you like. Your best result is kept.',
  covers: 'What it covers',
  noScript:
    'The questions are drawn by this page’s program, which needs JavaScript. The lessons can be read without it.',
} as const;
