/** Where people can turn, and how to report a problem. */
export const supportText = {
  title: 'Support',
  description: 'Where you can turn if a lesson or a day gets heavy.',
  line: 'If a lesson or a day gets heavy:',
  nobodyReads: 'Nobody reads what you write here.',
  notWatched: 'No person and no program watches this course. If you need someone, please turn to a person.',
  unchecked: 'Nobody has checked this page yet.',
  uncheckedMeans:
    'Some of it may be wrong or out of date. If a number does not work, try another, or ask someone at work.',
  checked: (date: string, by: string) => `Last checked on ${date} by ${by}.`,
  where: 'Where you are',
  all: 'Show all nations',
  everywhere: 'Wherever you are',
  outside: 'Help outside your job',
  atWork: 'At your workplace',
  atWorkHelp: 'These are for your employer to fill in.',
  notFilled: 'Not filled in yet. Ask your manager or supervisor.',
  none: 'The course names nobody yet. Ask at your workplace.',
  report: 'Report a problem with this page',
  reportLocally: 'To report a problem with this page, tell your employer’s training lead.',
  subject: (page: string, course: string) => `Problem with “${page}” (${course})`,
} as const;
