/** What is left of the course, as far as it is said by the page’s program. */
export const leftText = {
  lessonsDone: (done: number, of: number) => `${done} of ${of} lessons complete`,
  toRead: 'to mark as done',
} as const;
