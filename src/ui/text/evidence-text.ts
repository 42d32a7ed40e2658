import type { Attribution } from '../../domain/evidence.ts';

/** What findings are listed with, in a lesson and on the page of all of them. */
export const evidenceText = {
  title: 'Where it comes from',
  description:
    'Every finding that the course rests on: whose it is, where it stands, and which lessons teach it.',
  checked: 'checked against the paper',
  unchecked: 'not yet checked against the paper',
  taughtIn: 'Taught in',
  attribution: {
    'review-finding': 'Research finding',
    method: 'About the review itself',
    'author-view': 'Author’s view',
    'commentator-opinion': 'Commentator’s opinion',
  } satisfies Record<Attribution, string>,
} as const;
