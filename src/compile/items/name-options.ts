import { isId } from '../../domain/ids.ts';
import type { Option } from '../../domain/item.ts';
import { type Paragraph, plainText } from '../../domain/rich-text.ts';
import { hashWords } from './hash-words.ts';
import { slugWords } from './slug-words.ts';

/** Each text once, with an id made of its words. Equal texts are one option, whatever marks they have. */
export function nameOptions(texts: readonly Paragraph[]): readonly Option[] {
  const byWords = new Map(texts.toReversed().map((text) => [wordsOf(text), text]));
  const slugs = [...byWords.keys()].map(slugWords);
  // Texts that differ in signs only (A+, A-) are told apart by all of their signs, whichever comes first.
  const isAlone = (slug: string) =>
    slug !== '' && isId(slug) && slugs.filter((other) => other === slug).length === 1;
  return [...byWords].map(([words, text], index) => {
    const slug = slugs[index] ?? '';
    // Of a very long text the beginning is enough, so that a record can hold it.
    const start = slug.slice(0, 100).replace(/-$/, '');
    return { id: isAlone(slug) ? slug : ['option', start, hashWords(words)].filter(Boolean).join('-'), text };
  });
}

export function wordsOf(text: Paragraph): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
