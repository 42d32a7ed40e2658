import type { Page } from '@playwright/test';

/**
 * From now on the page is what it is without JavaScript: no script runs, `<noscript>` is shown, and style sheets are told.
 * The browser itself keeps JavaScript, because axe needs it; `no-script` turns it off and looks at what is said.
 */
export async function withoutScript(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'script') return route.abort();
    if (kind !== 'document' && kind !== 'stylesheet') return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    const body = text
      .replaceAll(/\(scripting:\s*none\)/g, 'all')
      .replaceAll(/<script\b[^>]*>/g, '<script type="text/plain">')
      .replaceAll(/<(\/?)noscript>/g, '<$1div>');
    return route.fulfill({ response, body });
  });
  await page.reload();
}
