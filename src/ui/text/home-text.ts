/** The home page. */
export const homeText = {
  start: 'Start the course',
  continue: 'Continue',
  lessons: 'Lessons',
  minutes: (minutes: number) => `${minutes} minutes`,
  lessonCount: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  whatYouWillDo: 'What you will be able to do',
} as const;
