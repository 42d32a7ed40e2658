import type { CertaintyId, FindingId, SourceId } from './ids.ts';

export type Attribution = 'review-finding' | 'method' | 'author-view' | 'commentator-opinion';

/** A stated result and where it comes from. */
export interface Finding {
  readonly id: FindingId;
  readonly statement: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly attribution: Attribution;
  /** Of an opinion: the name of the person or commentator whose it is. */
  readonly speaker?: string;
  /** What findings are listed by. */
  readonly theme: string;
  /** Which way it points, such as benefit, no-effect or mixed. */
  readonly direction: string;
  readonly certainty?: CertaintyId;
  /** Words that any block citing this finding keeps. */
  readonly mustKeep: readonly string[];
  readonly checkedAgainstPaper: boolean;
  /** When it was compared with the paper, and by whom. */
  readonly checked?: { readonly on: string; readonly by: string };
  /** Held back: no lesson needs to use it. */
  readonly reserve?: boolean;
}

export interface Source {
  readonly id: SourceId;
  /** How a line of small print names it. */
  readonly short: string;
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly publication: string;
  readonly doi?: string;
  readonly note?: string;
}

export interface Certainty {
  readonly id: CertaintyId;
  readonly label: string;
  readonly explanation: string;
}

/** The four kinds of statement, each visibly tagged on the page. */
export type StatementKind = 'research-finding' | 'author-view' | 'commentator-opinion' | 'practice-guidance';

const mayCite: { readonly [K in StatementKind]: readonly Attribution[] } = {
  'research-finding': ['review-finding', 'method'],
  'author-view': ['author-view'],
  'commentator-opinion': ['commentator-opinion'],
  'practice-guidance': [],
};

/** Whether a statement of this kind may rest on such a finding: an opinion never passes for a result. */
export function isCitable(kind: StatementKind, attribution: Attribution): boolean {
  return mayCite[kind].includes(attribution);
}

/** Whether it is what somebody thinks, and not a result. */
export function isOpinion({ attribution }: Finding): boolean {
  return attribution === 'author-view' || attribution === 'commentator-opinion';
}
