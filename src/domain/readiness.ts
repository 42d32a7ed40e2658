import type { FindingId } from './ids.ts';

/** A line of the readiness checklist: a reported help or hindrance, and what to ask of one’s own service because of it. */
export interface ReadinessLine {
  readonly finding: FindingId;
  /** A question, and no claim: what is known is said by the finding itself. */
  readonly ask: string;
}
