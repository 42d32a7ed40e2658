import { readdirSync } from 'node:fs';

/** The address of every page in the build: `/` for the home page, the others by their file. */
export function listPages(folder = 'dist'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/^index\.html$/, '')}`)
    .sort();
}
