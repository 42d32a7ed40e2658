import { readdirSync, readFileSync } from 'node:fs';

interface FoundText {
  readonly page: string;
  readonly slug: string;
  readonly heading: string;
  readonly text: string;
}

/** The addresses of the files that the search of a built site may load. */
function listSearchFiles(folder = 'dist'): readonly string[] {
  return readdirSync(`${folder}/search-index`)
    .sort()
    .map((file) => `/search-index/${file}`);
}

/** Everything in them, one after the other. */
export const readSearchFiles = (folder = 'dist') =>
  listSearchFiles(folder)
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n');

/** All that the search of a built site can show. */
export function readSearchTexts(folder = 'dist'): readonly FoundText[] {
  return listSearchFiles(folder)
    .filter((file) => file.startsWith('/search-index/text-'))
    .flatMap((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));
}
