import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compileCourse } from '../compile/compile-course.ts';
import { readContent } from '../compile/read-content.ts';
import { hashBytes } from '../offline/hash-bytes.ts';
import type { KeptList } from '../offline/kept-list.ts';
import { contentFolder } from './content-folder.ts';
import { listKept } from './list-kept.ts';
import { WORKER_FILE, workerEntry } from './worker-entry.ts';

/** In the live preview: the worker of a build that was served under the same address gives way to what is being written. */
const FAREWELL = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
`;

/** The worker that keeps the course on the device, with the list of what it keeps. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [workerEntry()] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith(`/${WORKER_FILE}`)) return next();
          response.setHeader('Content-Type', 'text/javascript').end(FAREWELL);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const list = await makeList(folder);
        const file = join(folder, WORKER_FILE);
        const program = readFileSync(file, 'utf8');
        // What it shares with a page would lie in a third file, which the worker of an older browser cannot load.
        if (/\bimport\b|\bexport\b/.test(program)) throw new Error(`${WORKER_FILE} is not one file.`);
        writeFileSync(file, `const keptList=${JSON.stringify(list)};\n${program}`);
      },
    },
  };
}

async function makeList(folder: string): Promise<KeptList> {
  const { course } = compileCourse(readContent(contentFolder));
  if (!course) throw new Error('The content cannot be built.');
  const kept = await listKept(folder);
  const { id, line, edition } = course;
  const build = await hashBytes(new TextEncoder().encode(JSON.stringify([id, line, edition, kept])));
  return { course: id, line: `${line}`, edition, build, ...kept };
}
