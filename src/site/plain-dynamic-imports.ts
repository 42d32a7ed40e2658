import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Around each dynamic import Vite puts a helper that loads styles and whatever the import will import in turn. The
 * site loads such styles itself (`ui/page/load-style`) and asks for no preloading (`modulePreload: false`), so the helper is kilobytes for nothing.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
