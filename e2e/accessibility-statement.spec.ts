import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { everyType, paths } from './tiny-courses.ts';
import { test } from './watched-test.ts';

const written = readFileSync('content/course.yaml', 'utf8');
const lineOf = (key: string) => new RegExp(`^\\s*${key}: "?([^"\\n]+)"?$`, 'm').exec(written)?.[1] ?? '';

test('every page leads to the accessibility statement, which says for what, how far and since when it holds', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(`edition ${lineOf('edition')}`);
  await expect(main).toContainText('partly compliant with the Web Content Accessibility Guidelines');
  await expect(main).toContainText('Nobody who uses a screen reader, a switch');
  const day = new Date(lineOf('tested')).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  await expect(main).toContainText(`last tested on ${day}, by ${lineOf('by')}`);
});

test('it begins a letter to whom the course names, and says so where nobody has tested a course', async ({
  page,
}) => {
  await page.goto(`${paths}accessibility.html`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Report a problem' })).toHaveAttribute(
    'href',
    /^mailto:training@example\.org\?subject=.*Accessibility/,
  );
  await expect(page.getByRole('main')).toContainText('have not written down yet when it was last tested');
  await page.goto(`${everyType}accessibility.html`);
  await expect(page.getByRole('main')).toContainText('tell your employer’s training lead');
});
