import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi-connection.ts';
import type { Browser, Engine, Settings } from './engine.ts';
import { findProgram, readVersion } from './find-program.ts';
import { keyActions } from './keys.ts';
import { startProgram } from './start-program.ts';

const program = () => findProgram('firefox-esr', 'firefox');

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() ? undefined : 'no firefox-esr (Debian: apt-get install firefox-esr)'),
  version: () => readVersion(program()),
  start: startFirefox,
};

async function startFirefox({ hasStorage }: Settings): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("remote.active-protocols", 1);
user_pref("dom.storage.enabled", ${hasStorage});
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
`,
  );
  const { said, stop } = await startProgram(
    program() ?? '',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    /WebDriver BiDi listening on (ws:\/\/\S+)/,
    { MOZ_CRASHREPORTER_DISABLE: '1' },
  );
  const bidi = await connectBidi(`${said[1]}/session`);
  await bidi.send('session.new', { capabilities: {} });
  // The tab that it opens with never has the focus: keys reach a button there, and press nothing.
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
  return {
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(script, ...given) {
      const { result, exceptionDetails } = await bidi.send('script.callFunction', {
        functionDeclaration: `(given) => JSON.stringify((${script})(...JSON.parse(given)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        target: { context },
        awaitPromise: false,
      });
      if (exceptionDetails) throw new Error(String((exceptionDetails as { text: string }).text));
      return JSON.parse((result as { value: string }).value);
    },
    async press(pressed) {
      await bidi.send('input.performActions', { context, actions: keyActions(pressed) });
    },
    async close() {
      bidi.close();
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
