import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readStored } from '../stored-record.ts';
import { folderOf, test, waitForCopy } from './offline-test.ts';

/** As the site is to be served: docs/offline.md says what of it is for the worker, and what for what comes next. */
const policy = [
  "default-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "require-trusted-types-for 'script'; trusted-types course-worker",
].join('; ');

test('a device may keep the course among its programs', async ({ page, host }) => {
  await page.goto(host.page('lessons/watering.html'));
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(host.page('manifest.webmanifest'));
  const manifest = JSON.parse(data ?? '');
  expect(manifest).toMatchObject({ name: 'Plants on a window sill', lang: 'en-GB', display: 'standalone' });
  for (const address of ['start_url', 'scope', 'id'])
    expect(new URL(manifest[address], url).href).toBe(host.page(''));
  await test.step('with icons of the size that they say', () => {
    const pngs = manifest.icons.filter(({ type }: { type: string }) => type === 'image/png');
    expect(pngs.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    for (const { src, sizes } of pngs) {
      const png = readFileSync(`${folderOf('before')}/${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

test('under a strict policy the worker comes in, the next lesson is fetched ahead, and nothing is refused', async ({
  page,
  host,
}) => {
  host.headers = { 'content-security-policy': policy };
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const aheads: string[] = [];
  host.instead = (path, _, { headers }) => {
    if (`${headers['sec-purpose']}`.startsWith('prefetch')) aheads.push(path);
    return false;
  };
  await page.goto(host.page('lessons/watering.html'));
  const next = page.getByRole('main').getByRole('link', { name: 'Next lesson: Light' });
  // The first move brings the page to life, which may move the link.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await next.hover();
    await expect.poll(() => aheads, { timeout: 1000 }).toEqual(['lessons/light.html']);
  }).toPass();
  await test.step('fetched is not opened: nothing of it is recorded', async () => {
    expect(JSON.stringify(await readStored(page))).not.toContain('light');
  });
  await next.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Light' })).toBeVisible();
  await waitForCopy(page);
  // What else a page would have to do without under this policy is not the matter here.
  expect(said.filter((text) => /speculation rules violate|trusted/i.test(text))).toEqual([]);
});

test('a first visit is over before the worker asks for anything', async ({ page, host }) => {
  await page.goto(host.page('lessons/watering.html'), { waitUntil: 'load' });
  expect(host.asked).not.toContain('sw.js');
  await waitForCopy(page);
  const first = host.asked.slice(0, host.asked.indexOf('sw.js'));
  expect(first.filter((path) => path.endsWith('.html'))).toEqual(['lessons/watering.html']);
});
