/** The table of findings and lessons, for trainers. */
export const coverageText = {
  title: 'Which lesson teaches what',
  description: 'Every finding and every lesson in one table, for trainers. It prints on A4, landscape.',
  key: 'T: in the text of the lesson. Q: in the feedback of a question. TQ: in both.',
  lessons: 'The lessons by their numbers',
  table: 'Findings by lesson',
  finding: 'Finding',
  count: 'Lessons',
  unchecked: 'not yet checked against the paper',
  reserve: 'in reserve',
  text: 'T',
  question: 'Q',
  total: 'Findings in the lesson',
} as const;
