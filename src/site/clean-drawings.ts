import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cleanDrawing } from '../compile/drawing/clean-drawing.ts';

/**
 * Every SVG of the built site, wherever it came from, without scripts and without anything from elsewhere. A page shows it
 * as a picture, in which no script runs; opened by itself on a host that sends no policy, it would.
 */
export function cleanDrawings(): AstroIntegration {
  return {
    name: 'clean-drawings',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((one) => /\.svg$/i.test(one))) {
          const file = join(folder, name);
          const before = readFileSync(file, 'utf8');
          const drawing = cleanDrawing(before.replace(/^\uFEFF/, ''));
          if ('unreadable' in drawing) throw new Error(`${name} is no drawing: ${drawing.unreadable}`);
          if (drawing.text !== before) writeFileSync(file, drawing.text);
        }
      },
    },
  };
}
