/** What stays true when lessons are left of a course that was completed: on another path, or in a newer edition. */
export const courseDoneText = (left: string) => `You have completed the course. ${left}.`;
