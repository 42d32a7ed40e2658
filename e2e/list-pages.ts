import { readdirSync } from 'node:fs';

/** The address of every page in the build, beginning with a slash. */
export function listPages(folder = 'dist'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}
