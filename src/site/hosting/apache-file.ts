import { cacheControl, hashedFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** `.htaccess` for Apache 2.4: wants `mod_headers`, and `AllowOverride FileInfo` where the folder is served from. */
export function apacheFile(base: string): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return `ErrorDocument 404 ${base}/404.html
AddDefaultCharset UTF-8
AddType application/manifest+json .webmanifest
SetEnvIf Request_URI "/(${hashedFolders.join('|')})/[^/]+$" hashed
<IfModule mod_headers.c>
${headers.join('\n')}
  Header set Cache-Control "${cacheControl.hashed}" env=hashed
  Header set Cache-Control "${cacheControl.others}" env=!hashed
</IfModule>
`;
}
