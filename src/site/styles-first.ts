import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLES = /<link rel="stylesheet"[^>]*>/g;

/**
 * Astro writes the links to styles at the end of the head, after the script that runs before the first paint. Chromium
 * waits for that script before it sees them, and may show the page by then: it doesn’t know yet that the page takes part in
 * the transition from the page before, and reports that as an error. So the links stand in front of the first script.
 */
export function stylesFirst(): AstroIntegration {
  return {
    name: 'styles-first',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const page of pages.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, page);
          writeFileSync(file, putStylesFirst(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** The same page, with the links to its styles in front of its first script. */
export function putStylesFirst(markup: string): string {
  const end = markup.indexOf('</head>');
  const head = markup.slice(0, Math.max(0, end));
  const links = head.match(STYLES) ?? [];
  if (links.length === 0 || !head.includes('<script')) return markup;
  const without = head.replaceAll(STYLES, '');
  const at = without.indexOf('<script');
  return `${without.slice(0, at)}${links.join('')}${without.slice(at)}${markup.slice(end)}`;
}
