import type { Direction } from '../../domain/evidence-map.ts';

/** The picture of the evidence and the table beside it. */
export const evidenceMapText = {
  title: 'The evidence in one picture',
  intro:
    'Each mark is one finding: what was looked at, for whom, and which way the results point. Marks say nothing of size, and they are not added up.',
  name: 'Which way the findings point, by what was looked at and for whom',
  summary: (outcomes: number, groups: number) =>
    `A grid of ${outcomes} outcomes by ${groups} groups of people. A triangle means some evidence of benefit, a ring means that the evidence suggests no effect, a half-filled diamond means mixed results. The table below says the same in words.`,
  key: 'What the marks mean',
  box: 'Picture of the evidence',
  table: 'The same in words',
  outcome: 'What was looked at',
  group: 'For whom',
  direction: 'Which way it points',
  finding: 'The finding',
  directions: {
    benefit: 'Some evidence of benefit',
    'no-effect': 'Evidence suggests no effect',
    mixed: 'Mixed results',
  } satisfies Record<Direction, string>,
} as const;
