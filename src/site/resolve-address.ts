import { routes } from './routes.ts';

/**
 * An address as authors write it (`finding:`, `term:`, `lesson:`) as an address of the site. `page` is the address of
 * the lesson, where it isn't the page itself.
 */
export function resolveAddress(written: string, page = ''): string {
  const [, scheme, id = ''] = /^(finding|term|lesson):(.*)$/.exec(written) ?? [];
  if (scheme === 'lesson') return routes.lesson(id);
  // Each lesson ends with the findings and terms that it uses.
  return scheme ? `${page}#${scheme}-${id}` : written;
}
