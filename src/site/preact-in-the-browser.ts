import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

interface Resolver {
  resolve(source: string, importer: string | undefined, options: { skipSelf: boolean }): Promise<unknown>;
}

const ours = (file: string) => fileURLToPath(new URL(`./browser-react/${file}`, import.meta.url));

const replacements: Readonly<Record<string, string>> = {
  react: ours('react.ts'),
  'react-dom/client': ours('react-dom-client.ts'),
  'react/jsx-runtime': ours('jsx-runtime.ts'),
  '@astrojs/react/client.js': ours('astro-client.ts'),
};

/**
 * React renders the islands at build time; in the browser Preact brings them to life for a tenth of the bytes.
 * Only the browser's build is changed: on the server @astrojs/react needs React itself, and in the live preview
 * Vite bundles packages ahead of time, past any plugin, so React runs there too.
 */
export function preactInTheBrowser(): Plugin {
  return {
    name: 'preact-in-the-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    resolveId(this: Resolver, source: string, importer: string | undefined) {
      const replacement = replacements[source];
      return replacement ? this.resolve(replacement, importer, { skipSelf: true }) : null;
    },
  } as Plugin;
}
