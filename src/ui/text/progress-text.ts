/** The progress page. */
export const progressText = {
  title: 'Your progress',
  rule: 'A lesson is complete when each of its questions has been answered correctly once. You can try as often as you like. Reading is not checked, so you may go straight to the questions. Warm-up questions do not count.',
  ruleWithConversations:
    'A lesson is complete when each of its questions has been answered correctly once, and each of its conversations has reached an ending, whichever it is. You can try as often as you like. Reading is not checked, so you may go straight to the questions. Warm-up questions do not count.',
  moduleRule:
    'A module is complete with all its lessons, and the course with all its modules. What is complete stays complete, and everything stays open to look back at.',
  checkRule:
    'A module is complete with all its lessons and its check passed, and the course with all its modules and the final check, where there is one. What is complete stays complete, your best result is kept, and everything stays open to look back at.',
  allDone: 'Nothing is left. You have completed the course.',
  /** What stays true when lessons are left of a course that was completed: on another path, or in a newer edition. */
  courseDone: 'You have completed the course. {left}.',
  minutesLeft: 'About {minutes} minutes of lessons are left. Checks come on top.',
  left: 'What is left',
  questions: { one: '1 question left', more: '{left} questions left' },
  conversations: { one: '1 question or conversation left', more: '{left} questions and conversations left' },
  checkLeft: (needed: number, of: number, critical: number) =>
    `to pass: ${needed} of ${of} correct${critical > 0 ? ', and each on a point that matters most' : ''}`,
  loading: 'Looking up your progress…',
  noScript:
    'Your progress is kept by this page’s program, which needs JavaScript. You can still read every lesson.',
} as const;
