import type { PageHeads } from './index-files.ts';
import type { Searchable } from './searchable.ts';

/**
 * What results show before their texts are there, page by page. Questions are long and seldom looked for: they come
 * with their texts, and only their number is kept here.
 */
export function writeHeads(sections: readonly Searchable[]): readonly PageHeads[] {
  const pages: { readonly page: string; readonly title: string; readonly heads: (string[] | 0)[] }[] = [];
  for (const { kind, page, title, slug, heading, trail } of sections) {
    const head = kind === 'question' ? 0 : [slug, heading, ...trail];
    const last = pages.at(-1);
    if (last?.page === page && last.title === title) last.heads.push(head);
    else pages.push({ page, title, heads: [head] });
  }
  return pages.map(({ page, title, heads }) => [page, title, heads]);
}
