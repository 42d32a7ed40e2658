/** How far a part of the course is completed. */
export const completionText = {
  loading: '',
  'not-attempted': 'Not started',
  incomplete: 'Started',
  completed: 'Complete',
} as const;
