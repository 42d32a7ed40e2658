import type { PageHeads } from './index-files.ts';
import type { Searchable } from './searchable.ts';

/**
 * What results show before their texts are there, page by page. Of those that come with their texts only the number is
 * kept here.
 */
export function writeHeads(
  sections: readonly Searchable[],
  hasHead: (section: Searchable) => boolean,
): readonly PageHeads[] {
  const pages: { readonly page: string; readonly title: string; readonly heads: (string[] | 0)[] }[] = [];
  for (const section of sections) {
    const { page, title, slug, heading, trail } = section;
    const head = hasHead(section) ? [slug, heading, ...trail] : 0;
    const last = pages.at(-1);
    if (last?.page === page && last.title === title) last.heads.push(head);
    else pages.push({ page, title, heads: [head] });
  }
  return pages.map(({ page, title, heads }) => [page, title, heads]);
}
