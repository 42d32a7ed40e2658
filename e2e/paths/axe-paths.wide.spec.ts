import { expectAccessible } from '../expect-accessible.ts';
import { modes, showMode } from '../show-mode.ts';
import { lessonOfPaths, paths } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { choosePath } from './choose-path.ts';

for (const mode of modes) {
  test(`pages with paths, passages and sheets have no barrier that axe knows of, ${mode}`, async ({
    page,
  }) => {
    test.slow();
    await showMode(page, mode);
    await choosePath(page, 'Cook');
    const pages = [
      paths,
      `${paths}progress.html`,
      `${paths}support.html`,
      lessonOfPaths('knives'),
      lessonOfPaths('trays'),
      `${paths}checks/final-check.html`,
    ];
    for (const address of pages) {
      await page.goto(address);
      await expectAccessible(page);
      const closed = page.locator('details:not([open], [hidden]) > summary');
      while ((await closed.count()) > 0) await closed.first().press('Enter');
      await expectAccessible(page);
    }
    await page.goto(`${paths}support.html`);
    await page.getByRole('radio', { name: 'Wales' }).check();
    await expectAccessible(page);
  });
}
