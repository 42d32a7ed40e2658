import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * The element around an island is ours (`define-island`), in the page’s own script. Astro would write its element, the
 * directive and a style into each page, which a policy without exceptions doesn’t let run.
 */
export function ownIslandElement(): Plugin {
  return {
    name: 'own-island-element',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]astro[\\/]dist[\\/]runtime[\\/]server[\\/]scripts\.js$/ },
      handler: () => `const none = () => false;
export { none as determineIfNeedsHydrationScript, none as determinesIfNeedsDirectiveScript };
export const getPrescripts = () => '';`,
    },
  };
}
