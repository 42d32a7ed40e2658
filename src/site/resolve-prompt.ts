import type { Paragraph } from '../domain/rich-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** A prompt with its links turned into addresses of the site. */
export function resolvePrompt(prompt: Paragraph): Paragraph {
  return prompt.map((run) => {
    if (typeof run === 'string') return run;
    const of = resolvePrompt(run.of);
    return 'to' in run ? { to: resolveAddress(run.to, 'registers'), of } : { ...run, of };
  });
}
