const inWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const count = (questions: number) =>
  `${inWords[questions] ?? questions} ${questions === 1 ? 'question' : 'questions'}`;

/** The page of the refreshers, and where they are offered. */
export const refresherPageText = {
  title: 'Refreshers',
  lede: (questions: number) => `${count(questions)} to come back to, a few minutes at a time.`,
  description: 'Questions of the course to come back to. They are never scored.',
  rules: [
    'They are taken from what you missed, and from what you met longest ago.',
    'Each answer is explained as soon as you check it.',
    'They are never scored and count for nothing. What you have completed stays complete, whatever you answer.',
    'Nobody sees what you answer. It stays on this device.',
  ],
  noScript:
    'The questions are drawn by this page’s program, which needs JavaScript. The lessons can be read without it.',
  dates: 'Your dates',
  datesHelp: 'They are a suggestion. If your rota suggests other days, take those.',
  notComplete:
    'Your dates are counted from the day on which you complete the course. This device does not know of that day, so a calendar file made here counts from today.',
  refresher: 'Refresher {number}',
  recheck: 'The final check again',
  isDone: 'done',
  isDue: 'ready when you are',
  calendar: 'Save the dates as a calendar file',
  calendarHelp:
    'It holds the dates, the title of the course and the address of this page: no name, no answer, and nothing about your job. Most calendars can open it. It is worth having where a computer forgets what it keeps.',
  fileName: (course: string) => `${course}-refreshers.ics`,
  entryText: (questions: number) =>
    `${count(questions)} to come back to. Nothing is scored, and nobody sees what you answer.`,
  recheckText: 'Time to take the final check again, and to see what has changed.',
  why: 'Why come back?',
  whyText: (months: number) =>
    `Coming back to something, with time between, helped people to remember it in other courses. Whether it helps with this one is not known. The final check is offered again ${months} months after you passed it, or when something that the course says has changed. What you have completed does not run out.`,
  offer: 'Come back to it?',
  offerRefresher: (questions: number) =>
    `${count(questions)} of the course, to see what is still with you. Nothing is scored.`,
  offerRecheck:
    'It has been a while since you passed the final check. You can take it again, to see what is still with you. What you have passed stays passed.',
  offerChange: 'Something that the course says has changed since you passed the final check:',
  findingChanged: (statement: string) => `a finding now reads: “${statement}”`,
  toRefresher: 'Take the questions',
  toRecheck: 'Go to the final check',
  putAway: 'Not this time',
  isPutAway: 'That is put away. You can come back on any day:',
  toPage: 'Go to the refreshers',
  onProgress: (questions: number) =>
    `${count(questions)} to come back to, on days that suit you. Nothing is scored.`,
} as const;
