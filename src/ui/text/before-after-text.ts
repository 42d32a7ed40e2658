/** How sure a learner felt, and what they knew, before and after, on the progress page. */
export const beforeAfterText = {
  title: 'Before and after',
  intro: 'When you began, and later. Only you see this, and it is never scored.',
  honest:
    'It does not show that the course changed anything. Days at work, talks with others and time change what people know and how sure they feel too. Feeling less sure can be a good sign: the more we learn, the more we see what is left to know.',
  caption: 'How sure you felt, from 1 (not at all) to 5 (very)',
  before: 'Before',
  after: 'After',
  picture: 'On a line from 1 to 5',
  notSaid: 'not said yet',
  level: '{level} of 5',
  /** The name of a picture. */
  name: 'A line from 1 to 5. Before: {before}. After: {after}.',
  box: 'How sure you felt, as a table',
  knowledge: {
    caption: 'What you knew: how you first answered questions on the same point',
    point: 'About',
    right: 'right',
    notYet: 'not right',
    notAsked: 'not answered',
    /** Answered on another device, of which a code tells only the best. */
    unknown: 'not known here',
    /** The name of the picture. */
    name: 'Right at first. Before: {before} of {of}. After: {after} of {of}.',
    key: 'A tick: right at first. An empty box: not right at first. Broken lines: no first answer is known.',
    box: 'What you knew, as a table',
  },
} as const;
