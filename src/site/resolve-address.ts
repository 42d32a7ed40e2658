import { pageId } from '../domain/page-ids.ts';
import { REFRESHER } from '../domain/refresher/refreshers.ts';
import { routes } from './routes.ts';

const pages: Readonly<Record<string, string>> = {
  [REFRESHER]: routes.refresher,
  progress: routes.progress,
  support: routes.support,
  evidence: routes.evidence,
  glossary: routes.glossary,
  search: routes.search,
};

/** Where the findings and terms that a text cites are listed: in its own page, or in those for all of them. */
export type ListedIn = 'own-page' | 'registers';

/** An address as authors write it (`finding:`, `term:`, `lesson:`, `check:`, `page:`) as an address of the site. */
export function resolveAddress(written: string, listedIn: ListedIn = 'own-page'): string {
  const [, scheme, id = ''] = /^(finding|term|lesson|check|page):(.*)$/.exec(written) ?? [];
  if (!scheme) return written;
  if (scheme === 'lesson') return routes.lesson(id);
  if (scheme === 'check') return routes.check(id);
  if (scheme === 'page') return pages[id] ?? written;
  const kind = scheme === 'finding' ? 'finding' : 'term';
  const page = kind === 'finding' ? routes.evidence : routes.glossary;
  return `${listedIn === 'registers' ? page : ''}#${pageId(kind, id)}`;
}
