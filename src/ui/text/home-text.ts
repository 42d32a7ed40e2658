/** The home page. */
export const homeText = {
  start: 'Start the course',
  continue: 'Continue',
  lessons: 'Lessons',
  /** From an hour and a half on, nobody plans by the minute. */
  howLong: (minutes: number) =>
    minutes < 90
      ? `${minutes} minutes`
      : `about ${String(Math.round(minutes / 30) / 2).replace('.5', '½')} hours`,
  pace: (fewest: number, most: number) =>
    `One lesson takes ${fewest === most ? most : `${fewest} to ${most}`} minutes. Stop whenever you like: your place is kept on this device.`,
  minutes: (minutes: number) => `${minutes} minutes`,
  lessonCount: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  objectives: 'After this course you can',
} as const;
