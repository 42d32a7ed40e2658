import { expect, test } from 'vitest';
import { answerMessage } from './answer-message.ts';
import { createFakeCaches } from './fake-caches.test-kit.ts';
import { scope } from './host.test-kit.ts';

const others = ['alongside /plants-2/ plants 1 1 one', 'somebody-else'];

async function say(data: string, stores = createFakeCaches()) {
  const said: unknown[] = [];
  const port = { postMessage: (answer: unknown) => said.push(answer) } as unknown as MessagePort;
  const takeOver = () => said.push('took over');
  await answerMessage({ edition: '2' }, { scope, stores, takeOver }, { data, ports: [port] });
  return said;
}

test('a page that asks for the edition is told', async () => {
  expect(await say('edition')).toEqual(['2']);
});

test('a worker takes over when it is told to, and not before', async () => {
  expect(await say('take-over')).toEqual(['took over']);
  expect(await say('something else')).toEqual([]);
});

test('all builds of this course are forgotten, and nothing else is', async () => {
  const stores = createFakeCaches();
  for (const name of ['alongside /plants/ plants 1 1 one', 'alongside /plants/ plants 1 2 two', ...others])
    await stores.open(name);
  expect(await say('forget', stores)).toEqual([true]);
  expect(await stores.keys()).toEqual(others);
});

test('a copy that the browser does not let go of is not said to be gone', async () => {
  const stores = createFakeCaches();
  await stores.open('alongside /plants/ plants 1 1 one');
  stores.delete = async () => false;
  expect(await say('forget', stores)).toEqual([false]);
});
