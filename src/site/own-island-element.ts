import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The element around an island is ours (`define-island`), so that a page need not carry Astro’s as well. */
export function ownIslandElement(): Plugin {
  return {
    name: 'own-island-element',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /[\\/]astro[\\/]dist[\\/]runtime[\\/]server[\\/]astro-island\.prebuilt\.js$/ },
      handler: () => "export default '';",
    },
  };
}
