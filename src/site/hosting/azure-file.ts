import { cacheControl, hashedFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** `staticwebapp.config.json` for Azure Static Web Apps. A route's header stands instead of the global one. */
export function azureFile(base: string): string {
  const config = {
    globalHeaders: { ...securityHeaders, 'Cache-Control': cacheControl.others },
    routes: hashedFolders.map((folder) => ({
      route: `${base}/${folder}/*`,
      headers: { 'Cache-Control': cacheControl.hashed },
    })),
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
    responseOverrides: { '404': { rewrite: `${base}/404.html` } },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
