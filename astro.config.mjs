import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentProblems } from './src/site/content-problems.ts';
import { engagedDirective } from './src/site/engaged-directive.ts';
import { preactInTheBrowser } from './src/site/preact-in-the-browser.ts';

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
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    react(),
    engagedDirective(),
    contentProblems(),
  ],
  vite: {
    plugins: [preactInTheBrowser()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Astro 7.3 prints one such warning for each MDX file.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every island needs comes as one file: fewer requests, and it gzips better.
        output: {
          codeSplitting: {
            groups: [
              { name: 'runtime', test: /node_modules[\\/](?:preact|@astrojs[\\/]react)[\\/]/ },
              // The record and what it says: on every page, and in most islands.
              {
                name: 'record',
                test: /src[\\/](?:state[\\/]progress-store|domain[\\/]completion-record)\.ts$/,
              },
            ],
          },
        },
      },
    },
  },
});
