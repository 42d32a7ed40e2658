import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listHeaderFiles } from './list-header-files.ts';

/**
 * Writes the header files when the site is built: those that only work in the folder that is served into it, so that
 * nobody has to remember them, and the others into a folder beside it (`dist-hosting`).
 */
export function headerFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const served = fileURLToPath(dir);
        const beside = `${served.replace(/[\\/]$/, '')}-hosting`;
        mkdirSync(beside, { recursive: true });
        for (const { name, text, isServed } of listHeaderFiles(base)) {
          writeFileSync(join(isServed ? served : beside, name), text);
        }
      },
    },
  };
}
