import type { Audience } from '../../domain/path.ts';

/** Paths by job, and what is for others. */
export const pathText = {
  title: 'Choose by your job',
  help: 'Each path is the list of lessons that counts for one job. Everybody may read everything. You can change your path at any time, and nothing that you have done is lost.',
  private:
    'Your choice stays on this device. It is in no address, file or code, it is on a certificate only if you add it, and nobody else can see it.',
  legend: 'Your path',
  none: 'No path: all lessons count',
  size: (lessons: number, minutes: number) => `${lessons} lessons, ${minutes} minutes`,
  others: 'Other lessons, open to everybody',
  offPath: 'This lesson is not on your path, so it does not count for it. It is open to you all the same.',
  table: 'Which lessons belong to which path',
  lesson: 'Lesson',
  yes: 'Yes',
  no: 'No',
  essentials: (title: string, lessons: number, minutes: number) =>
    `${title}: ${lessons} lessons, ${minutes} minutes`,
  essentialsHelp: (title: string) =>
    `A short list for days without time. It is not the whole course, and a certificate for it says “${title}”.`,
  essentialsRule: 'It is complete with all its lessons.',
  essentialsRuleWithCheck: 'It is complete with all its lessons and its own short check.',
  finalOnPath: 'The questions are about the lessons of your path.',
  finalOnNone: 'You have chosen no path, so the questions are about all lessons.',
  change: 'Choose by your job',
  question: 'Question',
  view: {
    everyone: 'See the view for everyone',
    psw: 'See the view for peer support workers',
    'non-peer': 'See the view for other staff',
    manager: 'See the view for managers and supervisors',
  } satisfies Record<Audience, string>,
} as const;
