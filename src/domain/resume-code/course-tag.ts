import type { CourseId } from '../ids.ts';
import type { Digits } from './letters.ts';

/** How many signs say which course a code is of. */
export const TAG_LENGTH = 4;

/** Twenty bits made of the course’s id (FNV-1a, folded): a code of another course is told from a mistyped one. */
export function tagOf(course: CourseId): Digits {
  let hash = 0x811c9dc5;
  for (const sign of course) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const folded = (hash ^ (hash >>> 20)) & 0xfffff;
  return Array.from({ length: TAG_LENGTH }, (_, place) => (folded >> (5 * place)) & 31);
}
