// Draws public/icons/ from public/icon.svg, in Chromium. Run it again when the icon changes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';

const publicFolder = fileURLToPath(new URL('../public/', import.meta.url));
const svg = readFileSync(`${publicFolder}icon.svg`, 'utf8');
/** The colour that fills the icon: a device cuts its own shape out of a maskable one, so it has to reach the edge. */
const ground = /fill="(#[0-9a-f]+)"/i.exec(svg)?.[1] ?? '#ffffff';
/** What is inside of this share of the width is never cut off. */
const SAFE = 0.8;

const icons = [
  { name: '192', size: 192, isMaskable: false },
  { name: '512', size: 512, isMaskable: false },
  { name: 'maskable', size: 512, isMaskable: true },
];

const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath ? { executablePath } : {}),
});
for (const { name, size, isMaskable } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const width = isMaskable ? size * SAFE : size;
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${isMaskable ? ground : 'transparent'}}
    svg{width:${width}px;height:${width}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${publicFolder}icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
