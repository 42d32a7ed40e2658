import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { hashRuns } from './article/hash-runs.mjs';

/**
 * node scripts/hash-article.mjs <the article as text>
 *
 * The project is not allowed to hold the article, only to prove that it copies nothing of it. So it keeps the hashes of
 * all runs of eight words, from which no word can be read back.
 */
const [, , path] = argv;
if (!path) throw new Error('Say where the text of the article is.');
const hashes = [...new Set(hashRuns(readFileSync(path, 'utf8')).map(({ hash }) => hash))].sort();
writeFileSync(
  new URL('./article/article-runs.json', import.meta.url),
  `${JSON.stringify(hashes, undefined, 2)}\n`,
);
