import { routes } from './routes.ts';

/** An address as authors write it (`finding:`, `term:`, `lesson:`) as an address of the site. */
export function resolveAddress(written: string): string {
  const [, scheme, id = ''] = /^(finding|term|lesson):(.*)$/.exec(written) ?? [];
  if (scheme === 'lesson') return routes.lesson(id);
  // Each lesson ends with the findings and terms that it uses.
  return scheme ? `#${scheme}-${id}` : written;
}
