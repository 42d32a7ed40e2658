import { expect, type Page } from '@playwright/test';

/** Markup that would run something, and change the page’s title, if any page took it for markup. */
export const hostileText = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';

/** Nothing of it has become an element, and nothing has run. */
export async function expectInert(page: Page): Promise<void> {
  await expect(
    page.locator('img[src="x"], [onerror], script:not([src], [type$=json], [type=speculationrules])'),
  ).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
}

/** Puts it into every field for text that a learner could reach. Gives how many there are. */
export async function fillEveryField(page: Page): Promise<number> {
  const fields = page.locator(
    'textarea:visible:enabled, input:not([type=radio], [type=checkbox], [type=file]):visible:enabled',
  );
  for (const field of await fields.all()) await field.fill(hostileText);
  return fields.count();
}
