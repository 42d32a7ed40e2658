import { answerMessage } from './answer-message.ts';
import { answerRequest } from './answer-request.ts';
import { dropEarlier, noteTabs } from './drop-earlier.ts';
import { keepFiles } from './keep-files.ts';
import type { KeptList } from './kept-list.ts';
import { nameRequest } from './name-request.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build puts it at the top of the file. */
declare const keptList: KeptList;

const { scope } = self.registration;
const place = { scope, stores: self.caches };

self.addEventListener('install', (event) => {
  const room = async () => {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    return quota - usage;
  };
  event.waitUntil(keepFiles(keptList, { ...place, room, ask: (address, how) => fetch(address, how) }));
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await noteTabs(keptList, place, await listTabs());
    // The page that brought the worker in has its files from it too, without being opened again.
    await self.clients.claim();
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameRequest(request, scope);
  if (name === undefined) return;
  const isPage = request.mode === 'navigate';
  event.respondWith(answerRequest(keptList, { ...place, name, isPage, fetch: () => fetch(request) }));
  if (isPage) event.waitUntil(listTabs().then((open) => dropEarlier(keptList, place, open)));
});

self.addEventListener('message', (event) => {
  event.waitUntil(answerMessage(keptList, { ...place, takeOver: () => self.skipWaiting() }, event));
});

async function listTabs(): Promise<readonly string[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ id }) => id);
}
