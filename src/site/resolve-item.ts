import type { Item } from '../domain/item.ts';
import type { Inline, Paragraph } from '../domain/rich-text.ts';
import { resolveAddress } from './resolve-address.ts';

/** The item with its links turned from the author's schemes into addresses of the site. */
export function resolveItem(item: Item): Item {
  const choices = item.choices.map((choice) => ({
    ...choice,
    text: resolve(choice.text),
    feedback: choice.feedback.map(resolve),
  }));
  return { ...item, context: item.context.map(resolve), prompt: resolve(item.prompt), choices };
}

function resolve(paragraph: Paragraph): Paragraph {
  return paragraph.map((run): Inline => {
    if (typeof run === 'string') return run;
    const of = resolve(run.of);
    return 'to' in run ? { to: resolveAddress(run.to), of } : { mark: run.mark, of };
  });
}
