import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readCodeOn } from '../carry-code.ts';
import { expectFits, textSettings } from '../expect-fits.ts';
import { keyboard } from '../hands.ts';
import { leftBehind } from '../left-behind.ts';
import { onlyInFull } from '../only-in-full.ts';
import { forgetAll } from '../stored-record.ts';
import { before, paths, register, renamed } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { bringRecord, lessonDone, writeRecord } from './bring-record.ts';
import { readCompletionCode } from './certificate-on-page.ts';
import { handInCodes } from './hand-in-codes.ts';

async function readCodes(page: Page, course: string, text: string): Promise<void> {
  await page.goto(register(course));
  await page.getByLabel(words.codes).fill(text);
  await page.getByRole('button', { name: words.readCodes }).click();
}

const line = (page: Page, number: number) =>
  page
    .getByRole('region', { name: 'Lines to look at' })
    .getByRole('listitem')
    .filter({ hasText: `Line ${number}` });

/** Another person takes this browser. */
async function forgetLearner(page: Page): Promise<void> {
  await page.goto(`${before}icon.svg`);
  await forgetAll(page);
}

test('old, doubled, damaged and hostile lines are each named, the rest is counted, and the file that is saved runs nothing', async ({
  page,
}) => {
  test.slow();
  const done = ['watering', 'giving-water', 'light'].map(lessonDone);
  await bringRecord(page, before, writeRecord('window-plants', done, 'first'));
  const old = await readCompletionCode(page, before);
  const resume = await readCodeOn(page, before);
  await forgetLearner(page);
  await bringRecord(page, renamed, writeRecord('window-plants', done, 'second'));
  const now = await readCompletionCode(page, renamed);
  await forgetLearner(page);
  const swapped = now.replace(/(.)(.)$/, '$2$1');
  const hostile = '<img src=x onerror="document.title=1">';
  const [early] = old.split(' ');
  const lines = [
    'Code;Name',
    `${now.toLowerCase()};=HYPERLINK("http://example.org")`,
    `${old};"@SUM(1)\tZoë"`,
    `${now};Ann again`,
    `${now.at(-1) === now.at(-2) ? now.replace(/.$/, 'Z') : swapped};Ben`,
    `${hostile};-1`,
    `${resume};Cai`,
    `${early};+44`,
  ];
  const asked: string[] = [];
  await page.goto(register(renamed));
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  page.on('request', (request) => asked.push(request.url()));
  const kept = await leftBehind(page);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'codes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
  });
  await expect(page.getByRole('heading', { level: 2, name: '2 completions' })).toBeFocused();
  await expect(page.getByText('1 line has a code that was there before.')).toBeVisible();
  await expect(page.getByText('4 lines could not be read.')).toBeVisible();
  await expect(line(page, 3)).toContainText('An old edition.');
  await expect(line(page, 4)).toContainText('The same completion as in line 2. It is counted once.');
  await expect(line(page, 5)).toContainText('is not as it was. Ask for the code again.');
  await expect(line(page, 6)).toContainText('“<” is in no code.');
  await expect(line(page, 6)).toContainText(hostile);
  await expect(line(page, 7)).toContainText('This is a resume code');
  await expect(line(page, 8)).toContainText('This is not a whole code.');
  await expect(page.getByRole('row').filter({ hasText: 'HYPERLINK' })).toContainText('2');
  await expect(page.locator('main img, main [onerror]')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.saveCsv }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('completions.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(lines.length + 1);
  expect(csv).toContain(
    `"2","'=HYPERLINK(""http://example.org"")","${now.toLowerCase()}","counted","The course","2"`,
  );
  expect(csv).toMatch(
    /"3","'@SUM\(1\)\tZoë","[^"]+","counted","The course","1","","\d{4}-\d\d-\d\d","","",""/,
  );
  expect(csv).toContain('"4","Ann again"');
  expect(csv).toContain(`"'-1","${hostile.replaceAll('"', '""')}","not read"`);
  expect(csv).toContain(`"'+44"`);
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(await leftBehind(page)).toBe(kept);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  expect(await page.content()).not.toContain('HYPERLINK');
});

test(
  'answers that learners added are seen in total only, from five learners up',
  onlyInFull,
  async ({ page, browser }) => {
    test.slow();
    const codes = await handInCodes(browser, 5, 2);
    expect(codes.join('\n')).not.toMatch(/cooks|waiters/i);
    const answers = page.getByRole('region', { name: 'How questions were answered at first' }).first();
    // One of them twice makes nobody more.
    await readCodes(page, paths, [...codes.slice(0, 4), codes[0]].join('\n'));
    await expect(answers).toContainText(
      '4 people have added their answers. Totals are shown from 5 people up',
    );
    await expect(answers.getByRole('table')).toHaveCount(0);
    await readCodes(page, paths, codes.join('\n'));
    await expect(answers).toContainText('Totals of 5 people');
    await expect(
      answers.getByRole('row').filter({ hasText: 'What comes first for allergies-first?' }),
    ).toContainText(/Allergies\s*3 of 5\s*“A clean apron” \(2\)/);
    await expect(answers.getByRole('row')).toHaveCount(2);
  },
);

test('the register is used by keyboard alone, and fits a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(register(renamed));
  await keyboard.press(page.getByRole('button', { name: words.readCodes }));
  const field = page.getByRole('textbox', { name: words.codes });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Put in one code at least, or choose a file\./);
  await bringRecord(page, renamed, writeRecord('window-plants', ['giving-water', 'light'].map(lessonDone)));
  const code = await readCompletionCode(page, renamed);
  await page.goto(register(renamed));
  await keyboard.write(field, `${code},${'W'.repeat(60)}\n${'nonsense'.repeat(20)}`);
  await keyboard.press(page.getByRole('button', { name: words.readCodes }));
  await expect(page.getByRole('heading', { level: 2, name: '1 completion' })).toBeFocused();
  await expectFits(page, textSettings);
});

test('what is no list of codes is refused with a way out', async ({ page }) => {
  test.slow();
  await page.goto(register(renamed));
  await page.mouse.move(5, 5);
  await page.mouse.move(50, 50);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const [bytes, said] of [
    [Buffer.from('PK\u0003\u0004 a spreadsheet'), 'save it as CSV first'],
    [Buffer.alloc(6_000_000, 'x'), 'far larger than a list of codes'],
    [Buffer.from('\n \r\n'), 'no lines with text'],
  ] as const) {
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'codes.csv', mimeType: 'text/csv', buffer: bytes });
    await expect(page.locator('[id="page.register-error"]')).toContainText(said);
    await expect(page.getByLabel(words.codes)).toBeFocused();
  }
});
