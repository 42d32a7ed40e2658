import type { MdastPluginDefinition } from 'satteri';

type Visit = NonNullable<MdastPluginDefinition['link']>;
type Link = Parameters<Visit>[0];
type Context = Parameters<Visit>[1];
type Node = ReturnType<Context['parent']>;

/** What shows its links itself, or is not shown to learners. */
const apart: ReadonlySet<string> = new Set(['Question', 'Discuss']);

/** What the address of a term’s first link in a lesson begins with. */
export const FIRST_TERM = 'first-term:';

/**
 * Marks the first link to each term in a lesson’s text, which becomes a button with the explanation. It is done on the
 * tree, where order is certain: Astro renders the parts of a page as they come. Questions show their links themselves.
 */
export const markFirstTerms = (): MdastPluginDefinition => {
  const seen = new Set<string>();
  return {
    name: 'mark-first-terms',
    link(node, context) {
      const id = /^term:(.+)$/.exec(node.url)?.[1];
      if (id === undefined || seen.has(id) || isApart(node, context)) return;
      seen.add(id);
      context.setProperty(node, 'url', `${FIRST_TERM}${id}`);
    },
  };
};

function isApart(node: Link, context: Context): boolean {
  let above: Node | undefined = context.parent(node);
  while (above) {
    if ('name' in above && apart.has(above.name ?? '')) return true;
    above = above.type === 'root' ? undefined : context.parent(above);
  }
  return false;
}
