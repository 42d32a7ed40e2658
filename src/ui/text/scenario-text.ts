/** A conversation, from its first scene to an ending. */
export const scenarioText = {
  label: 'Conversation',
  unscored: 'Conversation (it does not count)',
  updated: 'This conversation was updated since you went through it, so it starts again.',
  past: 'What has happened so far',
  chosen: 'You chose',
  follows: 'What follows',
  feeling: 'How the person might feel',
  why: 'Why',
  ask: 'What do you say or do?',
  ending: 'An ending',
  path: 'The path you took',
  back: 'Go back one scene',
  again: 'Start again',
  otherWay: 'Go through it another way',
  whole: 'Print or read the whole conversation',
} as const;
