import type { KeptList } from './kept-list.ts';

type Asked = Pick<Request, 'method' | 'url' | 'headers'>;

/**
 * What a request of this course asks for, relative to the worker's folder and without `?…`; undefined for whatever is no
 * business of the worker: another origin, another course, something to be changed, a part of a file.
 */
export function nameRequest({ method, url, headers }: Asked, scope: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const start = new URL(scope);
  if (method !== 'GET' || headers.has('range')) return;
  if (origin !== start.origin || !pathname.startsWith(start.pathname)) return;
  return pathname.slice(start.pathname.length);
}

/** The kept file for it. Some hosts shorten addresses: `lessons/first` stands for `lessons/first.html`. */
export function findFile({ files }: Pick<KeptList, 'files'>, name: string): string | undefined {
  const names = [name, `${name}.html`, name.replace(/(^|\/)index(?:\.html)?$/, '$1')];
  return names.find((candidate) => Object.hasOwn(files, candidate));
}
