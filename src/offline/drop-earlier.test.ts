import { expect, test } from 'vitest';
import { cacheName } from './cache-name.ts';
import { dropEarlier, noteTabs } from './drop-earlier.ts';
import { createFakeCaches } from './fake-caches.test-kit.ts';
import { listOf, scope } from './host.test-kit.ts';

async function threeBuilds() {
  const stores = createFakeCaches();
  const [first, second, third] = [
    await listOf({}, 'one'),
    await listOf({}, 'two'),
    await listOf({}, 'three'),
  ];
  for (const list of [first, second, third]) await stores.open(cacheName(scope, list));
  await stores.open('alongside /other-course/ plants 1 1 one');
  return { stores, second, nameOf: (list: typeof first) => cacheName(scope, list), first, third };
}

test('an earlier build stays as long as a tab is open that may have come from it', async () => {
  const { stores, second } = await threeBuilds();
  const place = { scope, stores };
  await noteTabs(second, place, ['a', 'b']);
  await dropEarlier(second, place, ['b', 'c']);
  expect(await stores.keys()).toHaveLength(4);
});

test('then it goes, and neither a later build nor another course does', async () => {
  const { stores, first, second, third, nameOf } = await threeBuilds();
  const place = { scope, stores };
  await noteTabs(second, place, ['a', 'b']);
  await dropEarlier(second, place, ['c']);
  const names = await stores.keys();
  expect(names).not.toContain(nameOf(first));
  expect(names).toEqual([nameOf(second), nameOf(third), 'alongside /other-course/ plants 1 1 one']);
});
