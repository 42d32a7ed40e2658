import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, type Page } from '@playwright/test';
import { startProgram } from './engines/start-program.ts';

/** A browser process that the test itself started, with a profile on disk that outlives it. */
export interface OwnBrowser {
  readonly page: Page;
  /** Ends it in good order. */
  close(): Promise<void>;
  /** Ends the whole browser, with all that it started, from one moment to the next. */
  kill(): Promise<void>;
}

interface Own {
  /** Starts a browser on a profile: a folder that is removed after the test. */
  openBrowser(profile: string): Promise<OwnBrowser>;
  /** A new folder for a profile, with what is in another one. */
  makeProfile(like?: string): string;
}

export const test = base.extend<{ own: Own }>({
  own: async ({ launchOptions }, use) => {
    const folders: string[] = [];
    const kills: (() => Promise<void>)[] = [];
    await use({
      makeProfile: (like) => {
        const folder = mkdtempSync(join(tmpdir(), 'profile-'));
        folders.push(folder);
        if (like) cpSync(like, folder, { recursive: true, filter: (path) => !/\/Singleton\w+$/.test(path) });
        return folder;
      },
      openBrowser: async (profile) => {
        const { said, kill, ended } = await startProgram(
          launchOptions.executablePath ?? chromium.executablePath(),
          [
            ...(launchOptions.args ?? []),
            '--headless',
            '--remote-debugging-port=0',
            `--user-data-dir=${profile}`,
          ],
          /DevTools listening on (ws:\S+)/,
        );
        kills.push(kill);
        const browser = await chromium.connectOverCDP(said[1] ?? '');
        const context = browser.contexts()[0] ?? (await browser.newContext());
        return {
          page: context.pages()[0] ?? (await context.newPage()),
          kill,
          close: async () => {
            const session = await browser.newBrowserCDPSession();
            await session.send('Browser.close');
            await ended;
          },
        };
      },
    });
    await Promise.all(kills.map((kill) => kill()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
