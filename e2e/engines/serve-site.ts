import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { contentTypeOf } from '../content-type-of.ts';
import { readHeaders } from '../read-headers.ts';

const REPORT = '/policy-report';

/**
 * Serves `dist/` with the headers that `dist/_headers` asks for, and listens to what browsers report against its policy.
 * `instead`: another policy, of which nothing is to be reported.
 */
export async function serveSite(instead?: string) {
  const reports: string[] = [];
  const headers = new Map(readHeaders());
  const name = 'Content-Security-Policy';
  headers.set(name, instead ?? `${headers.get(name)}; report-uri ${REPORT}`);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    if (path === REPORT) {
      reports.push(await text(request));
      response.end();
      return;
    }
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const isThere = contentTypeOf(file) !== undefined && existsSync(file);
    const sent = isThere ? file : 'dist/404.html';
    response.setHeaders(headers);
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': contentTypeOf(sent) ?? '' });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    reports,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
