import type { PageHeads, SectionHead } from './index-files.ts';

/** The heads of all sections, in their order, as `writeHeads` wrote them. */
export function readHeads(pages: readonly PageHeads[]): readonly (SectionHead | undefined)[] {
  return pages.flatMap(([page, title, heads]) =>
    heads.map((head) => {
      if (head === 0) return undefined;
      const [slug = '', heading = '', ...trail] = head;
      return { page, title, slug, heading, trail };
    }),
  );
}
