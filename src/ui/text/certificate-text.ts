/** The certificate page, as it is written. */
export const certificateText = {
  title: 'Certificate',
  description: 'What you need for the certificate, and the certificate itself once the course is complete.',
  loading: 'Looking up your progress…',
  noScript:
    'The certificate is made by this page’s program, on your computer, so it needs JavaScript. Nothing is sent anywhere.',
  left: 'What is left',
  continue: 'Continue',
  noPath: 'You have chosen no path, so all lessons count.',
  choose: 'Choose by your job',
  toProgress: 'Your progress',
  make: 'Make your certificate',
  what: 'What it is for',
  whole: 'The whole course',
  name: 'Your name (optional)',
  nameHelp: 'It goes on the paper and nowhere else: it is not saved, and is gone when you leave this page.',
  path: 'Add your path:',
  pathHelp:
    'A job can tell of a history, so your path is left out unless you add it. It is never in the code, the address or the name of a file.',
  print: 'Print, or save as a PDF',
  printHelp: 'One page. “Save as PDF” is among the printers in most browsers.',
  completed: 'Completed',
  pathLine: 'Path',
  edition: 'Edition',
  minutes: 'Planned time',
  course: 'Completed this e-learning.',
  courseWithCheck: 'Completed this e-learning and passed its knowledge check.',
  essentialsTitle: (title: string) => `Certificate: ${title}`,
  essentials: (title: string, count: number) =>
    `Completed “${title}”, ${count} lessons of this e-learning. It is not the whole course.`,
  essentialsWithCheck: (title: string, count: number) =>
    `Completed “${title}”, ${count} lessons of this e-learning, and passed a short knowledge check on them. It is not the whole course.`,
  code: 'Completion code',
  codeOnPaper: 'A changed sign in it is noticed. It is not a proof of identity, and holds no name.',
  made: 'Made on this computer, not checked by anyone.',
  codeTitle: 'Your completion code',
  codeHelp:
    'Give it to your training lead if they ask for it. You can read it out over the telephone; small letters and spaces do not matter.',
  codeSays: 'The code says',
  codeSaysNot:
    'It holds no name, no path and none of your answers. A number made by chance keeps it apart from the codes of other people.',
  codeProves:
    'It shows when a sign of it was changed. It does not prove who took the course: nobody has checked it, and such a code can be made by anyone who tries.',
  copy: 'Copy the code',
  answers: 'If your training lead asks for answers too',
  answersHelp:
    'They can help to find questions that are hard or unclear. It is your choice: your certificate does not need it.',
  answersHold:
    'The longer code also says, for each question of the lessons that everybody takes, whether your first answer was right and, where you had to pick one choice, which one you picked.',
  answersHoldNot:
    'Not in it: your path, answers in checks, conversations, ratings, and anything you wrote about yourself.',
  answersSeen:
    'The register shows totals of five people or more, and never one person’s answers. But they are in the code, so somebody who tries could read yours out of it.',
  answersTick: 'Make a longer code with my first answers',
  longCode: 'The longer code',
  copyLong: 'Copy the longer code',
} as const;
