import type { Basis } from '../../domain/course.ts';
import type { Audience } from '../../domain/path.ts';
import type { Standing } from '../../domain/stand-on-path.ts';

/** A lesson’s page around its text. */
export const lessonText = {
  objective: 'After this lesson you can',
  reviewed: (date: string) => `Last reviewed ${date}`,
  basis: (kinds: string) => `Rests on ${kinds}`,
  contentNote: 'Content note',
  skipToSummary: 'Skip to the summary',
  whatWeKnow: 'What we know and what we do not know',
  example: 'Example',
  table: 'Table',
  atWork: 'One thing to do at work',
  evidence: 'Where this comes from',
  terms: 'Words in this lesson',
  module: 'In this module',
  next: 'Next lesson',
  nextCheck: 'Next',
  previous: 'Previous lesson',
  toProgress: 'See what is left',
  where: 'Where you are',
  /** What holds the place in the course, and the way out where there is one. */
  bar: 'This page',
  standing: ({ module, modules, lesson, lessons }: Standing) =>
    `Module ${module} of ${modules}, lesson ${lesson} of ${lessons}`,
  notOnPath: 'Not on your path',
  status: 'Your place in this lesson',
  markDone: 'Mark as done',
  audience: {
    everyone: 'For everyone',
    psw: 'For peer support workers',
    'non-peer': 'For other staff',
    manager: 'For managers and supervisors',
  } satisfies Record<Audience, string>,
  basisOf: {
    evidence: 'research',
    opinion: 'opinion',
    guidance: 'practice guidance',
    local: 'local policy',
  } satisfies Record<Basis, string>,
} as const;
