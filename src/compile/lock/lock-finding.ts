import type { Finding } from '../../domain/evidence.ts';
import type { LockedFinding } from '../../domain/id-lock.ts';
import { hashWords } from '../items/hash-words.ts';

/** A finding with a few signs that change with what it says, who says it and which way it points. */
export function lockFinding({ id, statement, attribution, direction }: Finding): LockedFinding {
  return { id, print: hashWords(JSON.stringify([statement, attribution, direction])) };
}
