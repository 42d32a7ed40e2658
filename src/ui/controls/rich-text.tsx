import type { Inline, Paragraph } from '../../domain/rich-text.ts';

/**
 * A paragraph's runs. Each stands in an element of its own: browser translation wraps bare text
 * into elements, and a program that later looks for that text would stumble.
 */
export function RichText({ of }: { readonly of: Paragraph }) {
  return of.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph never changes once it is written
    <Run key={index} run={run} />
  ));
}

function Run({ run }: { readonly run: Inline }) {
  if (typeof run === 'string') return <span>{run}</span>;
  const inner = <RichText of={run.of} />;
  if ('to' in run) return <a href={run.to}>{inner}</a>;
  if (run.mark === 'code') return <code>{inner}</code>;
  return run.mark === 'strong' ? <strong>{inner}</strong> : <em>{inner}</em>;
}
