/** The home page. */
export const homeText = {
  start: 'Start the course',
  continue: 'Continue',
  review: 'Look back over the course',
  continueWith: (lesson: string) => `Continue with “${lesson}”`,
  lessons: 'Lessons',
  minutes: (minutes: number) => `${minutes} minutes`,
  lessonCount: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  whatYouWillDo: 'What you will be able to do',
} as const;
