import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The part of Vite’s helper that is needed here: no stylesheets, no older browsers, no reports of what failed. */
const HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const href = new URL('../' + file, import.meta.url);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
};`;

/**
 * Around each dynamic import Vite puts a helper of kilobytes, with the names of what the import will import in turn.
 * The site loads the styles that only some need itself (`ui/page/load-style`) and asks for no preloading
 * (`modulePreload: false`); ours only sees to it that those files come side by side. On a slow line each one after
 * another would take half a second more.
 */
export function plainDynamicImports(): Plugin {
  return {
    name: 'plain-dynamic-imports',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => HELPER,
    },
  };
}
