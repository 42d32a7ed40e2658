// Takes a picture of one page of each kind of dist/ in light, in dark, at 320 pixels and as it is printed, into
// docs/screenshots/. Names of kinds as arguments choose some of them.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findWholeChromium } from './find-chromium.mjs';
import { findKinds } from './measuring/find-kinds.mjs';
import { serveBuild } from './measuring/serve-build.mjs';

/** They are kept in the repository, so they stay small: WebP, and of long pages the top. */
const MOST_MB = 4;
const QUALITY = 40;
/** @type {{ look: string, width: number, most: number, media?: 'print', colorScheme?: 'dark' }[]} */
const looks = [
  { look: 'light', width: 1100, most: 1400 },
  { look: 'dark', width: 1100, most: 1400, colorScheme: 'dark' },
  { look: '320', width: 320, most: 1300 },
  // A4 at 96 dots an inch.
  { look: 'print', width: 794, most: 1123, media: 'print' },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/screenshots');
const asked = process.argv.slice(2);
const kinds = findKinds(join(root, 'dist')).filter(({ name }) => asked.length === 0 || asked.includes(name));

mkdirSync(folder, { recursive: true });
const server = await serveBuild(root);
const browser = await chromium.launch({ executablePath: findWholeChromium(), args: chromiumFlags });
try {
  for (const { name, file } of kinds) {
    for (const look of looks) await take(`${server.address}/${file}`, `${name}-${look.look}.webp`, look);
  }
} finally {
  await browser.close();
  server.stop();
}
const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
console.log(`${sizes.length} pictures, ${megabytes.toFixed(1)} MB`);
if (megabytes > MOST_MB) {
  console.error(`They may be ${MOST_MB} MB at the most.`);
  process.exitCode = 1;
}

/** @param {string} address @param {string} file @param {(typeof looks)[number]} look */
async function take(address, file, { width, most, media = 'screen', colorScheme = 'light' }) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.emulateMedia({ media, colorScheme });
  await page.goto(address, { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, most), scale: 1 },
  });
  writeFileSync(join(folder, file), Buffer.from(data, 'base64'));
  console.log(file);
  await page.close();
}
