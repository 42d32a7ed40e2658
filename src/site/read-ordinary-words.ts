import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { IterableHunspellReader } from 'hunspell-reader';
import { splitWords } from '../search/split-words.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * The ordinary words of a language, as the search splits them: those of its installed spelling dictionary, the package
 * `dictionary-` with the language tag, or with its language alone. None where no such package is installed.
 */
export async function readOrdinaryWords(language: string): Promise<readonly string[]> {
  const tag = language.toLowerCase();
  const folder = folderOf(`dictionary-${tag}`) ?? folderOf(`dictionary-${tag.split('-')[0]}`);
  if (folder === undefined) return [];
  const dictionary = await IterableHunspellReader.createFromFiles(
    join(folder, 'index.aff'),
    join(folder, 'index.dic'),
  );
  const words = new Set<string>();
  for (const written of dictionary) {
    const [word, ...others] = splitWords(written);
    if (word !== undefined && others.length === 0 && !/\p{N}/u.test(word)) words.add(word);
  }
  return [...words];
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(resolve(name));
  } catch {
    return undefined;
  }
}
