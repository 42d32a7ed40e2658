import { beforeEach, describe, expect, test } from 'vitest';
import { cacheName } from './cache-name.ts';
import { createFakeCaches } from './fake-caches.test-kit.ts';
import { createHost, listOf, scope } from './host.test-kit.ts';
import { type Ground, keepFiles } from './keep-files.ts';
import type { KeptList } from './kept-list.ts';

const files = { '': 'home', 'lessons/one.html': 'one', 'a.1.js': 'script' };
let stores: CacheStorage;

beforeEach(() => {
  stores = createFakeCaches();
});

const ground = (host: Pick<Ground, 'ask'>, room = 1000): Ground => ({
  scope,
  stores,
  ask: host.ask,
  room: async () => room,
});

async function readKept(list: KeptList): Promise<Readonly<Record<string, string>>> {
  const cache = await stores.open(cacheName(scope, list));
  const kept = (await cache.keys()).map(async ({ url }) => [
    url.slice(scope.length),
    await (await cache.match(url))?.text(),
  ]);
  return Object.fromEntries(await Promise.all(kept));
}

describe('keepFiles', () => {
  test('keeps every file of the list', async () => {
    const list = await listOf(files);
    await keepFiles(list, ground(createHost(files)));
    expect(await readKept(list)).toEqual(files);
  });

  test('fetches only what changed since the build before, whatever it was called there', async () => {
    await keepFiles(await listOf(files), ground(createHost(files)));
    const later = { '': 'home', 'lessons/one.html': 'one, corrected', 'a.2.js': 'script' };
    const host = createHost(later);
    const list = await listOf(later, 'two');
    await keepFiles(list, ground(host));
    expect(host.asked).toEqual(['lessons/one.html']);
    expect(await readKept(list)).toEqual(later);
  });

  test('never keeps what a network puts in the place of a file', async () => {
    const host = createHost(files);
    host.answer = () => new Response('<h1>Sign in to the network</h1>');
    const list = await listOf(files);
    await expect(keepFiles(list, ground(host))).rejects.toThrow('is not the file of this build');
    expect(await readKept(list)).toEqual({});
  });

  test('asks the host itself where the browser has an older file at hand', async () => {
    const host = createHost(files);
    const ask: Ground['ask'] = async (address, how) =>
      how.cache === 'reload' ? host.ask(address, how) : new Response('of yesterday');
    const list = await listOf(files);
    await keepFiles(list, ground({ ask }));
    expect(await readKept(list)).toEqual(files);
  });

  test('goes on from where the line broke', async () => {
    const host = createHost(files);
    const whole = host.answer;
    host.answer = (file) => {
      if (file === 'a.1.js') throw new TypeError('Failed to fetch');
      return whole(file);
    };
    const list = await listOf(files);
    await expect(keepFiles(list, ground(host))).rejects.toThrow('Failed to fetch');
    await expect.poll(() => readKept(list)).toEqual({ '': 'home', 'lessons/one.html': 'one' });
    host.answer = whole;
    host.asked.length = 0;
    await keepFiles(list, ground(host));
    expect(host.asked).toEqual(['a.1.js']);
  });

  test('asks for nothing where there is not twice the room it needs', async () => {
    const host = createHost(files);
    const list = await listOf(files);
    await expect(keepFiles(list, ground(host, list.bytes * 2 - 1))).rejects.toThrow('no room');
    expect(host.asked).toEqual([]);
  });

  test('leaves nothing lying about where room runs out', async () => {
    const open = stores.open.bind(stores);
    stores.open = async (name) => {
      const cache = await open(name);
      cache.put = async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      return cache;
    };
    await expect(keepFiles(await listOf(files), ground(createHost(files)))).rejects.toThrow('no room');
    expect(await stores.keys()).toEqual([]);
  });

  test('keeps a page that was reached by way of another address as one that has its own', async () => {
    const host = createHost(files);
    const list = await listOf(files);
    const whole = host.answer;
    host.answer = (file) => Object.defineProperty(whole(file), 'redirected', { value: true });
    await keepFiles(list, ground(host));
    const cache = await stores.open(cacheName(scope, list));
    expect((await cache.match(scope))?.redirected).toBe(false);
  });
});
