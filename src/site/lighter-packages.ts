import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

interface Resolver {
  resolve(source: string, importer: string | undefined, options: { skipSelf: boolean }): Promise<unknown>;
}

const ours = (file: string) => fileURLToPath(new URL(`./${file}`, import.meta.url));

const replacements: Readonly<Record<string, string>> = {
  react: ours('browser-react/react.ts'),
  'react-dom/client': ours('browser-react/react-dom-client.ts'),
  'react/jsx-runtime': ours('browser-react/jsx-runtime.ts'),
  '@astrojs/react/client.js': ours('browser-react/astro-client.ts'),
  nanostores: ours('browser-nanostores/nanostores.ts'),
  '@nanostores/react': ours('browser-nanostores/use-store.ts'),
};

/**
 * React renders the islands at build time; in the browser Preact brings them to life for a tenth of the bytes, and of
 * nanostores comes what is used. Only the browser's build is changed: on the server @astrojs/react needs React itself,
 * and in the live preview Vite bundles packages ahead of time, past any plugin, so the packages themselves run there too.
 */
export function lighterPackages(): Plugin {
  return {
    name: 'lighter-packages',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    resolveId(this: Resolver, source: string, importer: string | undefined) {
      const replacement = replacements[source];
      return replacement ? this.resolve(replacement, importer, { skipSelf: true }) : null;
    },
  } as Plugin;
}
