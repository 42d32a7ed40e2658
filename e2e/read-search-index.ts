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

/** All that the search of a built site can show: where only a text stands, its head is in the dictionary. */
export function readSearchTexts(folder = 'dist'): readonly FoundText[] {
  const read = (file: string) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
  const files = listSearchFiles(folder);
  const heads: readonly Partial<FoundText>[] = files
    .filter((file) => file.includes('/dictionary.'))
    .flatMap((file) => read(file).heads ?? [])
    .flatMap(([page, , ofPage]) =>
      ofPage.map((head: readonly string[] | 0) => (head ? { page, slug: head[0], heading: head[1] } : {})),
    );
  return files
    .filter((file) => file.startsWith('/search-index/text-'))
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .flatMap((file): (FoundText | string)[] => read(file))
    .map((text, place) => (typeof text === 'string' ? ({ ...heads[place], text } as FoundText) : text));
}

function numberOf(file: string): number {
  return Number(/text-(\d+)/.exec(file)?.[1]);
}
