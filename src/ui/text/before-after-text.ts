/** How sure a learner felt before and after, on the progress page. */
export const beforeAfterText = {
  title: 'Before and after',
  intro: 'How sure you said you felt when you began, and later. Only you see this, and it is never scored.',
  honest:
    'It does not show that the course changed anything. Days at work, talks with others and time change how sure people feel too. Feeling less sure can be a good sign: the more we learn, the more we see what is left to know.',
  caption: 'How sure you felt, from 1 (not at all) to 5 (very)',
  before: 'Before',
  after: 'After',
  picture: 'On a line from 1 to 5',
  notSaid: 'not said yet',
  level: '{level} of 5',
  /** The name of a picture. */
  name: 'A line from 1 to 5. Before: {before}. After: {after}.',
  box: 'How sure you felt, as a table',
} as const;
