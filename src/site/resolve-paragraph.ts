import type { Paragraph } from '../domain/rich-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** A paragraph with its links turned into addresses of the site. */
export function resolveParagraph(paragraph: Paragraph): Paragraph {
  return paragraph.map((run) => {
    if (typeof run === 'string') return run;
    const of = resolveParagraph(run.of);
    return 'to' in run ? { to: resolveAddress(run.to, 'registers'), of } : { ...run, of };
  });
}
