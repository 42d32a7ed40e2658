import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { chunkGroups } from './src/site/chunk-groups.ts';
import { cleanDrawings } from './src/site/clean-drawings.ts';
import { contentProblems } from './src/site/content-problems.ts';
import { engagedDirective } from './src/site/engaged-directive.ts';
import { headerFiles } from './src/site/hosting/header-files.ts';
import { securityHeaders } from './src/site/hosting/security-headers.ts';
import { licenceTexts } from './src/site/licence-texts.ts';
import { lighterPackages } from './src/site/lighter-packages.ts';
import { markFirstTerms } from './src/site/mark-first-terms.ts';
import { FOOTNOTE_START, nameHeadings, nameParts } from './src/site/name-parts.ts';
import { offlineCopy } from './src/site/offline-copy.ts';
import { ownIslandElement } from './src/site/own-island-element.ts';
import { plainDynamicImports } from './src/site/plain-dynamic-imports.ts';
import { skipStubs } from './src/site/skip-stubs.ts';
import { supportCard } from './src/site/support-card.ts';

const { BASE_PATH = '/', OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  base: BASE_PATH,
  outDir: OUT_DIR,
  // One cache a site, so that builds of other courses don't mix theirs into it.
  cacheDir: `node_modules/.cache/astro/${OUT_DIR.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  // Some file servers answer only to full file names.
  build: { format: 'file', inlineStylesheets: 'never' },
  trailingSlash: 'never',
  compressHTML: true,
  // As any host should; the live preview needs what they forbid.
  server: ({ command }) => (command === 'preview' ? { headers: securityHeaders } : {}),
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [markFirstTerms, nameHeadings],
      hastPlugins: [nameParts],
      features: { gfm: { footnotes: { clobberPrefix: FOOTNOTE_START } } },
    }),
  },
  image: { service: passthroughImageService() },
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a', 'table'] } }),
    react(),
    engagedDirective(),
    contentProblems(),
    // Before what lists the files.
    skipStubs(),
    cleanDrawings(),
    offlineCopy(),
    headerFiles(),
  ],
  vite: {
    plugins: [lighterPackages(), plainDynamicImports(), ownIslandElement(), licenceTexts(), supportCard()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Browsers of the last years, as Vite means it: one that knows no light-dark() gets it spelt out.
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      // Astro 7.3 prints one such warning for each MDX file.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: chunkGroups } },
      },
    },
  },
});
