import type { Attribution } from '../../domain/evidence.ts';

/** What findings are listed with, in a lesson and on the page of all of them. */
export const evidenceText = {
  title: 'Where it comes from',
  description:
    'Every finding that the course rests on: whose it is, where it stands, and which lessons teach it.',
  checked: 'checked against the paper',
  checkedBy: (date: string, name: string) => `checked against the paper on ${date} by ${name}`,
  unchecked: 'not yet checked against the paper',
  counts: (all: number, checked: number) =>
    `${all} findings. ${checked} of them are checked against the paper; for the others, a person must still open it.`,
  noNames:
    'Where no day and no name stand beside “checked against the paper”, they were not recorded. It means compared with what the source below says was read.',
  toCoverage: 'For trainers: which lesson teaches which finding, as a table to print',
  contents: 'On this page',
  taughtIn: 'Taught in:',
  inText: 'in the text',
  inChecks: (count: number) =>
    count === 1 ? 'One question of a check uses it too.' : `${count} questions of checks use it too.`,
  reserve: 'Held in reserve: no lesson needs to use it.',
  noLesson: 'No lesson uses it yet.',
  sources: 'The sources',
  attribution: {
    'review-finding': 'Research finding',
    method: 'About the review itself',
    'author-view': 'Author’s view',
    'commentator-opinion': 'Commentator’s opinion',
  } satisfies Record<Attribution, string>,
} as const;
