import { readdirSync, readFileSync } from 'node:fs';
import { test as bare, expect } from '@playwright/test';
import { bringToLife } from './bring-to-life.ts';
import { expectInert, fillEveryField, hostileText } from './hostile-text.ts';
import { listPages } from './list-pages.ts';
import { afterFirst } from './only-in-full.ts';
import { readHeaders } from './read-headers.ts';
import { detailsOf, onePageOfEachKind } from './sample-pages.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const headers = readHeaders();
const policy = headers.get('Content-Security-Policy') ?? '';

test('the policy makes no exceptions, and every file comes with it', async ({ request }) => {
  expect(policy).toMatch(
    /default-src 'self'; script-src 'self' 'inline-speculation-rules';.*form-action 'none';.*require-trusted-types-for 'script'/,
  );
  expect(policy).not.toMatch(/unsafe|sha256|nonce|\*|https?:|data:|blob:/);
  const page = await (await request.get('/')).text();
  const assets = [...page.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)].map(([, address]) => address ?? '');
  expect(assets.length).toBeGreaterThan(1);
  for (const address of ['/', '/progress.html', '/404.html', '/course-facts.json', ...assets]) {
    const sent = (await request.get(address)).headers();
    for (const [name, value] of headers)
      expect(sent[name.toLowerCase()], `${name} of ${address}`).toBe(value);
  }
});

test('every page says the policy itself too, but for who may frame it, and has no script or style in it', () => {
  for (const path of listPages()) {
    const markup = readFileSync(`dist${path === '/' ? '/index.html' : path}`, 'utf8');
    const said = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(markup)?.[1];
    expect(said?.replaceAll('&#39;', "'"), path).toBe(policy.replace(/frame-ancestors [^;]*; /, ''));
    expect(
      markup.match(/<style\b|<[^>]*\s(?:style|on[a-z]+)="|(?:href|src)="(?:javascript|data):/g),
      path,
    ).toBe(null);
    const scripts = [...markup.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    for (const attributes of scripts)
      expect(attributes, path).toMatch(/ src="\/|type="(?:application\/json|speculationrules)"/);
  }
});

test('whatever is kept for good has a hash in its name', () => {
  const rules = readFileSync('dist/_headers', 'utf8').split(/\n(?=\/)/);
  const folders = rules.filter((rule) => rule.includes('immutable')).map((rule) => rule.split('/*')[0]);
  expect(folders).toContain('/_astro');
  for (const folder of folders)
    for (const file of readdirSync(`dist${folder}`)) expect(file).toMatch(/(?:^|\.)[\w-]{6,8}\.\w+$/);
});

for (const path of onePageOfEachKind()) {
  test(
    `${path} is live within the policy, and markup typed into it is text`,
    detailsOf(path),
    async ({ page }) => {
      test.slow();
      const address = `${path}#q=${encodeURIComponent(hostileText)}`;
      await page.goto(address);
      await bringToLife(page);
      const fields = await fillEveryField(page);
      await page.getByRole('button', { name: words.check }).evaluateAll((buttons: HTMLButtonElement[]) => {
        for (const button of buttons) button.click();
      });
      expect(fields).toBeGreaterThanOrEqual(/search|register|progress/.test(path) ? 1 : 0);
      await expectInert(page);
      await page.keyboard.press('Control+k');
      const field = page.getByRole('dialog').or(page.getByRole('main')).getByRole('searchbox');
      await field.fill(`${hostileText} recovery`);
      await expect(page.locator('.search-results mark').first()).toBeVisible();
      await expectInert(page);
    },
  );
}

bare.describe('where something got into a page', () => {
  const attempts = {
    'markup from text': () => document.body.insertAdjacentHTML('beforeend', '<p>in</p>'),
    'a script': () => document.body.append(Object.assign(document.createElement('script'), { text: '0' })),
    // Later, because what is asked of the browser from outside is exempt.
    'code from text': () =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')());
          } catch (error) {
            reject(error);
          }
        });
      }),
    'a way around': () =>
      (
        window as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes?.createPolicy('mine', {}),
  };
  for (const [place, [what, attempt]] of Object.entries(attempts).entries()) {
    for (const withHeaders of [true, false]) {
      bare(
        `it can make no ${what}${withHeaders ? '' : ', also where the host sends no headers'}`,
        afterFirst(place),
        async ({ page }) => {
          if (!withHeaders)
            await page.route('**/*', async (route) => {
              const response = await route.fetch();
              await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
            });
          await page.goto('/');
          await expect(page.evaluate(attempt)).rejects.toThrow(/Trusted|Content Security Policy|policy/i);
        },
      );
    }
  }

  bare('a form of its would go nowhere, and no other page frames this one', async ({ page }) => {
    await page.goto('/');
    const broken = await page.evaluate(() => {
      const form = document.createElement('form');
      form.action = '/search.html';
      document.body.append(form);
      return new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        form.submit();
      });
    });
    expect(broken).toBe('form-action');
    expect(policy).toContain("frame-ancestors 'self'");
  });
});
