/** The Support card of the search. */
export const supportCardText = {
  title: 'If you need help now',
  sentence: 'If someone is in danger, get help first. You don’t have to deal with this alone.',
  unchecked: 'Nobody has checked these for this course yet.',
  announced: 'Where to get help now is shown above the results.',
  more: 'See all support, also at work',
  line: 'If you need help now:',
  toSupport: 'Support',
} as const;
