import { GROUP } from './letters.ts';

/** The groups of a code, to be shown or read out one by one. */
export function groupCode(code: string): readonly string[] {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}
