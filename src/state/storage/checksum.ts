import { hashText } from '../../domain/hash-text.ts';

/** Finds damage, not forgery. */
export function checksum(text: string): string {
  return hashText(text).toString(36);
}
