import { mkdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { courseAddress, coursePort, tinyCoursesPort } from './e2e/addresses.ts';
import { builtFolder } from './e2e/tiny-courses.ts';
import { chromiumFlags } from './scripts/chromium-flags.mjs';
import { findChromium, findWholeChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();
// For e2e/keep-pages.ts: a few tests want the page that was left back as it was.
const whole = findWholeChromium();
if (whole) process.env['WHOLE_CHROMIUM'] = whole;

// The servers start before the tiny courses are built, and this one refuses a folder that isn't there.
mkdirSync(builtFolder, { recursive: true });

/** The built site from outside: the course itself, and the tiny courses that e2e/global-setup.ts builds. */
export default defineConfig({
  testDir: 'e2e',
  // FULL=1 is for what grows with it (wide) and for what is seldom broken (full); `npm test` has run the others.
  ...(process.env['FULL'] ? { grep: /\.(?:wide|full)\.spec|@full/ } : { grepInvert: /\.full\.spec|@full/ }),
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // One test in a thousand meets a machine that stops for seconds. The report names what needed its second try.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], ['./e2e/access/access-report.ts']],
  use: {
    baseURL: `${courseAddress}/`,
    // Tests see what is built now, not what a worker keeps. Those in offline/ allow one.
    serviceWorkers: 'block',
    launchOptions: { args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: [
    {
      command: `astro preview --ignore-lock --port ${coursePort}`,
      url: `${courseAddress}/`,
    },
    {
      command: `vite preview --config e2e/tiny-courses.config.ts --outDir ${builtFolder} --port ${tinyCoursesPort} --strictPort`,
      port: tinyCoursesPort,
    },
  ],
});
