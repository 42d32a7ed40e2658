import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves a folder gzipped, as a web server does; every address that ends in a slash is an empty page.
 * @param {string} folder
 */
export async function serveFolder(folder) {
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path.endsWith('/')) {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>bench</title>');
      return;
    }
    try {
      const body = packed.get(path) ?? gzipSync(await readFile(join(folder, normalize(path))), { level: 9 });
      packed.set(path, body);
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.setHeader('Content-Encoding', 'gzip').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
