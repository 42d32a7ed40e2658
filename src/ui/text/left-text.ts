/** What is left of the course. */
export const leftText = {
  allDone: 'Nothing is left. You have completed the course.',
  lessonsDone: (done: number, of: number) => `${done} of ${of} lessons complete`,
  /** What stays true when lessons are left of a course that was completed: on another path, or in a newer edition. */
  courseDone: (left: string) => `You have completed the course. ${left}.`,
  minutes: (minutes: number) => `About ${minutes} minutes of lessons are left. Checks come on top.`,
  partsDone: (done: number, of: number) => `${done} of ${of} complete`,
  questionsLeft: (left: number) => `${left} ${left === 1 ? 'question' : 'questions'} left`,
  toRead: 'to mark as done',
  conversationsLeft: (left: number) =>
    `${left} ${left === 1 ? 'question or conversation' : 'questions and conversations'} left`,
} as const;
