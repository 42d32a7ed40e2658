import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, test as base, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { findChromium } from '../scripts/find-chromium.mjs';
import { startProgram } from './engines/start-program.ts';

/** A browser process that the test itself started, with a profile on disk that outlives it. */
export interface OwnBrowser {
  readonly page: Page;
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  own: async ({}, use) => {
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
        const { said, kill } = await startProgram(
          findChromium() ?? chromium.executablePath(),
          [...chromiumFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
          /DevTools listening on (ws:\S+)/,
        );
        kills.push(kill);
        const browser = await chromium.connectOverCDP(said[1] ?? '');
        const context = browser.contexts()[0] ?? (await browser.newContext());
        return { page: context.pages()[0] ?? (await context.newPage()), kill };
      },
    });
    await Promise.all(kills.map((kill) => kill()));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
