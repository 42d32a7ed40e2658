import { expectEveryMode } from '../access/expect-every-mode.ts';
import { lessonOfPaths, paths } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { choosePath } from './choose-path.ts';

const pages = [
  paths,
  `${paths}progress.html`,
  `${paths}support.html`,
  lessonOfPaths('knives'),
  lessonOfPaths('trays'),
  `${paths}checks/final-check.html`,
];

for (const address of pages) {
  test(`with a path chosen ${address} has no barrier that axe knows of in any mode, and fits`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await choosePath(page, 'Cook');
    await page.goto(address);
    await expectEveryMode(page, 'path chosen');
    const closed = page.locator('details:not([open], [hidden]) > summary');
    if ((await closed.count()) === 0) return;
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    await expectEveryMode(page, 'path chosen, all folds open');
  });
}

test('with a nation chosen the support page has no barrier that axe knows of in any mode, and fits', async ({
  page,
}) => {
  test.slow();
  await page.goto(`${paths}support.html`);
  await page.getByRole('radio', { name: 'Wales' }).check();
  await expectEveryMode(page, 'nation chosen');
});
