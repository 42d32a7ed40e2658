import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../content-type-of.ts';

/** Answers in the place of the host; what it returns true for is answered. */
type Instead = (file: string, response: ServerResponse, request: IncomingMessage) => boolean;

/** A host for one course that a test may replace, take off the line, or let answer strangely. */
export async function serveCourse(base: string, folder: string) {
  const asked: string[] = [];
  const host = {
    /** Where the course is. */
    address: '',
    folder,
    isDown: false,
    asked,
    /** Sent with every answer. */
    headers: {} as Record<string, string>,
    instead: (() => false) as Instead,
    page: (path: string) => `${host.address}${base.slice(1)}${path}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer((request, response) => {
    if (host.isDown) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return void response.writeHead(404).end('Not here');
    const path = pathname.slice(base.length);
    asked.push(path);
    for (const [name, value] of Object.entries(host.headers)) response.setHeader(name, value);
    if (host.instead(path, response, request)) return;
    const file = findFile(host.folder, path);
    if (!file) return void response.writeHead(404).end('Not here');
    response.writeHead(200, { 'content-type': contentTypeOf(file) ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  host.address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return host;
}

export type CourseHost = Awaited<ReturnType<typeof serveCourse>>;

function findFile(folder: string, path: string): string | undefined {
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
