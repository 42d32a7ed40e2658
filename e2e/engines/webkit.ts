import type { Browser, Engine, Settings } from './engine.ts';
import { findFreePort } from './find-free-port.ts';
import { findProgram, readVersion } from './find-program.ts';
import { keyActions } from './keys.ts';
import { startProgram } from './start-program.ts';

const driver = () => findProgram('WebKitWebDriver');
const display = () => findProgram('xvfb-run');
const miniBrowser = () =>
  findProgram(
    ...['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  );

/** WebKitGTK by WebDriver, in the small browser that comes with it. It wants a screen, so it gets one that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: () =>
    driver() && miniBrowser() && display()
      ? undefined
      : 'no WebKitWebDriver with its MiniBrowser and xvfb-run (Debian: apt-get install webkit2gtk-driver xvfb xauth)',
  version: () => readVersion(display(), '--auto-servernum', miniBrowser() ?? ''),
  start: startWebkit,
};

async function startWebkit({ hasStorage }: Settings): Promise<Browser> {
  const port = await findFreePort();
  const { stop } = await startProgram(
    display() ?? '',
    ['--auto-servernum', 'sh', '-c', `echo ready; exec ${driver()} --port=${port}`],
    /ready/,
    { NO_AT_BRIDGE: '1' },
  );
  try {
    const address = `http://127.0.0.1:${port}/session`;
    const { sessionId } = await untilItAnswers(() =>
      send<{ sessionId: string }>('POST', address, {
        capabilities: { alwaysMatch: capabilities(hasStorage) },
      }),
    );
    return browserOf(`${address}/${sessionId}`, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function capabilities(hasStorage: boolean): object {
  const args = ['--automation', `--enable-html5-local-storage=${hasStorage ? 'TRUE' : 'FALSE'}`];
  return {
    browserName: 'MiniBrowser',
    timeouts: { pageLoad: 60_000, script: 60_000 },
    'webkitgtk:browserOptions': { binary: miniBrowser(), args },
  };
}

function browserOf(session: string, stop: () => Promise<void>): Browser {
  return {
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    async run(script, ...given) {
      const written = await send<string>('POST', `${session}/execute/sync`, {
        script: `return JSON.stringify((${script})(...JSON.parse(arguments[0])) ?? null)`,
        args: [JSON.stringify(given)],
      });
      return JSON.parse(written);
    },
    async press(pressed) {
      await send('POST', `${session}/actions`, { actions: keyActions(pressed) });
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      await stop();
    },
  };
}

/** What a driver answers is what its protocol says: `Answer`. */
async function send<Answer>(method: string, address: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error} ${value.message}`);
  return value;
}

/** A driver says nothing when it begins to listen. */
async function untilItAnswers<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 50 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
