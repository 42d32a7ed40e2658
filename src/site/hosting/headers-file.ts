import { cacheControl, hashedFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare read it. Both join what several rules say of one header, so no rule but one
 * speaks of caching: what they send by themselves (`max-age=0, must-revalidate`) is right for everything else.
 */
export function headersFile(base: string): string {
  const rules = [
    { path: `${base}/*`, headers: Object.entries(securityHeaders) },
    ...hashedFolders.map((folder) => ({
      path: `${base}/${folder}/*`,
      headers: [['Cache-Control', cacheControl.hashed]],
    })),
  ];
  return rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
