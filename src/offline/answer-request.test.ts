import { beforeEach, describe, expect, test } from 'vitest';
import { type Asking, answerRequest } from './answer-request.ts';
import { createFakeCaches } from './fake-caches.test-kit.ts';
import { forgetCopy } from './forget-copy.ts';
import { createHost, listOf, scope } from './host.test-kit.ts';
import { keepFiles } from './keep-files.ts';
import type { KeptList } from './kept-list.ts';

const files = {
  '': 'home',
  'lessons/one.html': 'one',
  'a.1.js': 'script',
  'offline.html': 'There is no connection',
};
const stores = createFakeCaches();
let list: KeptList;

beforeEach(async () => {
  list = await listOf(files);
  const { ask } = createHost(files);
  await keepFiles(list, { scope, stores, ask, room: async () => 1000 });
});

const noLine = () => Promise.reject(new TypeError('Failed to fetch'));
const page = (name: string, fetch: Asking['fetch'] = noLine) => ({
  scope,
  stores,
  name,
  isPage: true,
  fetch,
});
const file = (name: string, fetch: Asking['fetch'] = noLine) => ({ ...page(name, fetch), isPage: false });
const textOf = async (answer: Promise<Response>) => (await answer).text();

describe('answerRequest', () => {
  test.each([
    ['', 'home'],
    ['index.html', 'home'],
    ['index', 'home'],
    ['lessons/one.html', 'one'],
    ['lessons/one', 'one'],
  ])('opens “%s” without a line', async (name, text) => {
    expect(await textOf(answerRequest(list, page(name)))).toBe(text);
  });

  test('once the copy was forgotten, asks the host and keeps nothing again', async () => {
    await forgetCopy({ scope, stores });
    expect(
      await textOf(
        answerRequest(
          list,
          file('a.1.js', async () => new Response('the host’s')),
        ),
      ),
    ).toBe('the host’s');
    expect(await stores.keys()).toEqual([]);
  });

  test('asks the host for a page that is not kept', async () => {
    const fetch = async () => new Response('for trainers');
    expect(await textOf(answerRequest(list, page('trainers.html', fetch)))).toBe('for trainers');
  });

  test('says that there is no line where such a page cannot be had', async () => {
    const answer = await answerRequest(list, page('trainers.html'));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toBe('There is no connection');
  });

  test('hands on what the host says of a page that is not there', async () => {
    const answer = await answerRequest(
      list,
      page('nothing.html', async () => new Response('', { status: 404 })),
    );
    expect(answer.status).toBe(404);
  });

  test('gives a tab of the build before the files that it has from there', async () => {
    const later = { ...files, 'a.2.js': 'new script' };
    const { 'a.1.js': _, ...rest } = later;
    const next = await listOf(rest, 'two');
    await keepFiles(next, { scope, stores, ask: createHost(rest).ask, room: async () => 1000 });
    expect(await textOf(answerRequest(next, file('a.1.js')))).toBe('script');
    expect(await textOf(answerRequest(next, file('a.2.js')))).toBe('new script');
  });

  test('lets a file fail as it would without a worker', async () => {
    await expect(answerRequest(list, file('trainers/answers.json'))).rejects.toThrow('Failed to fetch');
  });

  test.each(['open', 'match', 'keys'] as const)(
    'asks the host where the caches’ %s is broken',
    async (member) => {
      const broken = new Proxy(stores, {
        get: (target, key) =>
          key === member || member === 'open'
            ? () => Promise.reject(new Error('broken'))
            : Reflect.get(target, key),
      });
      const asking = {
        ...file(member === 'open' ? 'a.1.js' : 'b.js', async () => new Response('from the host')),
      };
      expect(await textOf(answerRequest(list, { ...asking, stores: broken }))).toBe('from the host');
    },
  );
});
