import { cacheControl, hashedFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * A whole server for nginx, for `conf.d/`. All headers stand in one place: an `add_header` further in would take
 * away every one that stands further out.
 */
export function nginxFile(base: string): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const folder = base
    ? `location = ${base} { return 301 ${base}/; }
    location ${base}/ { alias /srv/alongside/; index index.html; }`
    : 'location / { root /srv/alongside; index index.html; }';
  return `map $uri $alongside_caching {
    "~/(${hashedFolders.join('|')})/[^/]+$" "${cacheControl.hashed}";
    default "${cacheControl.others}";
}

server {
    listen 80;
    charset utf-8;
    error_page 404 ${base}/404.html;

${headers.join('\n')}
    add_header Cache-Control $alongside_caching;

    gzip on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

    ${folder}
    location ~ /\\.ht { deny all; }
    # Its list of types doesn’t have this one, and a list here would stand instead of it.
    location ~ ^${base}/([^/]+\\.webmanifest)$ {
        alias /srv/alongside/$1;
        types { }
        default_type application/manifest+json;
    }
}
`;
}
