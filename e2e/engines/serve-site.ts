import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readHeaders } from '../read-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves `dist/` with the headers that `dist/_headers` asks for. `further`: headers to send besides.
 * Without a cache, because a browser that was just opened has none.
 */
export async function serveSite(further: Readonly<Record<string, string>> = {}) {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const isThere = extname(file) in types && existsSync(file);
    const sent = isThere ? file : 'dist/404.html';
    response.setHeaders(new Map([...readHeaders(), ...Object.entries(further)]));
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': types[extname(sent)] ?? '' });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
