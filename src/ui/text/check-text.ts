/** A module’s check and the final check, from start to result. What only the build writes is in `check-page-text`. */
export const checkText = {
  honest:
    'This mark is a convention, and not a finding. Passing says that you answered these questions; it says nothing about how you work.',
  start: 'Start',
  loading: 'Drawing the questions…',
  failed: 'The questions could not be loaded. Check your connection, then try again.',
  outdated:
    'A question of the attempt you had begun has changed since, so a new one is drawn. Your best result is kept.',
  best: (right: number, of: number) => `Your best result so far: ${right} of ${of} correct.`,
  passedBefore: 'You have passed this check. You can take it again; what is passed stays passed.',
  question: (number: number, of: number) => `Question ${number} of ${of}`,
  back: 'Back',
  next: 'Next',
  mark: 'Check this answer',
  toSummary: 'See all answers',
  end: 'Finish',
  summary: 'Your answers',
  summaryHelp: 'Look them over. Nothing is marked until you finish.',
  summaryMarked: 'These are your answers so far.',
  state: { answered: 'Answered', unfinished: 'Not finished', unanswered: 'Not answered yet' },
  change: 'Change',
  look: 'Look at it',
  finish: 'Finish and see the result',
  unansweredLeft: (left: number) =>
    `${left} ${left === 1 ? 'question is' : 'questions are'} not answered in full. You can finish all the same; ${left === 1 ? 'it counts' : 'they count'} as not correct.`,
  passed: 'Passed',
  notYet: 'Not passed yet',
  result: (right: number, of: number, needed: number) => `${right} of ${of} correct. ${needed} were needed.`,
  criticalMissed: (count: number) =>
    `${count === 1 ? 'One question' : `${count} questions`} on a point that matters most ${count === 1 ? 'was' : 'were'} not correct. ${count === 1 ? 'It' : 'Each of them'} must be, whatever the rest comes to.`,
  missed: 'To look at again',
  missedHelp: 'Open each one: you see your answer, what is right, and why.',
  taughtIn: 'From the lesson',
  allRight: 'Every answer was correct.',
  rightOnes: 'Answered correctly',
  unanswered: 'You did not answer this one in full.',
  openAll: 'Open all',
  lookFirst: (left: number) =>
    `Open what you missed first (${left} left). Then you can try again, with questions drawn afresh.`,
  toCertificate: 'To the certificate',
  again: 'Try again with a fresh draw',
} as const;
