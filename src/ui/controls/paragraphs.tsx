import type { RichText as Paragraphed } from '../../domain/rich-text.ts';
import { RichText } from './rich-text.tsx';

/** Several paragraphs, or none. */
export function Paragraphs({ of = [] }: { readonly of?: Paragraphed | undefined }) {
  return of.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes once it is written
    <p key={index}>
      <RichText of={paragraph} />
    </p>
  ));
}
