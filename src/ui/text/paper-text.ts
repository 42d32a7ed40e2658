/** Questions on paper, and asked of a group. */
export const paperText = {
  cloze: 'Fill each gap.',
  ordering: 'Number the steps in their order.',
  placing: 'Write the letter of what belongs to each line.',
  shortAnswer: 'Write your own answer.',
  reflection: 'This is for each person alone. Nobody is asked to say or show anything.',
} as const;
