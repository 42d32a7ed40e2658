import type { StatementKind } from '../../domain/evidence.ts';

/** The visible tag of each kind of statement. */
export const statementText = {
  'research-finding': 'Research finding',
  'author-view': 'Author’s view',
  'commentator-opinion': 'Commentator’s opinion',
  'practice-guidance': 'Practice guidance',
  checkLocally: 'Check locally',
  howSure: 'How sure is this?',
  restsOn: 'Rests on:',
  unchecked: 'Not everything said here has been checked against the paper yet.',
} as const satisfies Record<StatementKind, string> & Record<string, string>;
