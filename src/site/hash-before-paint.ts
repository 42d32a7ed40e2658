import { beforePaint } from '../boot/before-paint.ts';
import { hashText } from '../domain/hash-text.ts';

/** What tells this state of the script from any other. */
export function hashBeforePaint(): string {
  return hashText(beforePaint).toString(36);
}
