import { expect } from '@playwright/test';
import { askedNow, checkOnPage } from '../checks/check-on-page.ts';
import { fillIn } from '../give-answer.ts';
import { mouse } from '../hands.ts';
import { keepPages } from '../keep-pages.ts';
import { leftBehind } from '../left-behind.ts';
import { afterFirst, onlyInFull } from '../only-in-full.ts';
import { choosePath } from '../paths/choose-path.ts';
import { readBank } from '../read-lessons.ts';
import { certificate, checks, finalCheck, paths, renamed } from '../tiny-courses.ts';
import { test } from '../watched-test.ts';
import { words } from '../words.ts';
import { bringRecord, checkEnded, lessonDone, pathDone, writeRecord } from './bring-record.ts';
import { certificateOnPage, oneTaggedA4Page, printPage, readCompletionCode } from './certificate-on-page.ts';

test.use({ launchOptions: keepPages });

const wording =
  'Completed this e-learning and passed its knowledge check. It does not assess practice, is not a qualification, and is not recognised peer support worker certification.';
const learners = [
  { label: 'Peer support worker', id: 'peer-support-worker', audiences: ['everyone', 'psw'], minutes: 218 },
  { label: 'Other staff', id: 'other-staff', audiences: ['everyone', 'non-peer'], minutes: 170 },
];

for (const [place, { label, id, audiences, minutes }] of learners.entries()) {
  test(
    `from the first page to a printed certificate on the path “${label}”, with and without name and path, of which nothing is left`,
    afterFirst(place),
    async ({ page, context }) => {
      test.slow();
      const asked: string[] = [];
      context.on('request', (request) => asked.push(`${request.url()} ${request.postData()}`));
      const name = 'Zoë Quillwort';
      await choosePath(page, new RegExp(`^${label} \\d`), '/');
      await bringRecord(page, '/', writeRecord('peer-support', pathDone(audiences)));
      await expect(page.getByText(words.allDone)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: words.certificate, exact: true }).click();
      const on = certificateOnPage(page);
      await expect(on.sheet).toContainText(wording, { useInnerText: true });
      await expect(on.sheet).toContainText('Draft: not yet reviewed by people with lived experience.');
      await expect(on.sheet).toContainText('Made on this computer, not checked by anyone.');
      await expect(on.sheet).toContainText(/Completed\s*\d+ \w+ \d{4}/);
      await expect(on.sheet).toContainText('At least 170 minutes');
      await expect(on.sheet).not.toContainText(label);
      expect(await on.sheet.innerText()).toContain(await on.code.innerText());
      expect(await printPage(page)).toEqual(oneTaggedA4Page);
      const code = await on.code.innerText();

      await on.name.fill(name);
      await on.path.check();
      await expect(on.sheet).toContainText(name);
      await expect(on.sheet).toContainText(label);
      await expect(on.sheet).toContainText(`${minutes} minutes`);
      expect(await printPage(page)).toEqual(oneTaggedA4Page);
      await on.name.fill('W'.repeat(80));
      expect(await printPage(page)).toEqual(oneTaggedA4Page);
      await on.name.fill(name);
      expect(await on.code.innerText()).toBe(code);
      await expect(page).toHaveTitle('Certificate – Peer support in mental health');
      await page.emulateMedia({ media: 'print' });
      for (const around of ['header', 'footer', 'h1', 'button'])
        await expect(page.locator(around).filter({ visible: true })).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });

      await page.getByRole('link', { name: words.progress, exact: true }).first().click();
      await expect(page).toHaveURL(/progress\.html$/);
      const left = JSON.parse(await leftBehind(page));
      expect(JSON.stringify(left)).not.toContain('Quillwort');
      const [{ 'alongside:peer-support:preferences': _chosen, ...stored }] = left;
      expect(JSON.stringify(stored)).not.toContain(id);
      expect(asked.join('\n')).not.toMatch(new RegExp(`Quillwort|${id}`));
    },
  );
}

test(
  'a final check failed by one missed critical question, then passed, leads to the certificate',
  onlyInFull,
  async ({ page }) => {
    test.slow();
    const bank = new Map([
      ...readBank('e2e/courses/checks/modules/brew/check.mdx'),
      ...readBank('e2e/courses/checks/final-check.mdx'),
    ]);
    const critical = ['c-true', 'f-scene'];
    const takeCheck = async (misses: readonly string[]) => {
      for (let number = 1; number <= 3; number += 1) {
        await expect(check.heading(`Question ${number} of 3`)).toBeFocused();
        const { id, key, wrong } = await askedNow(page, bank);
        await fillIn(page, mouse, id, misses.includes(id) ? wrong : key);
        await page.getByRole('button', { name: 'Check this answer' }).click();
        await check.onwards.click();
      }
      await check.finish.click();
    };
    const check = checkOnPage(page);
    const toCertificate = page.getByRole('link', { name: words.toCertificate });
    const done = [lessonDone('water'), lessonDone('leaves'), checkEnded('brew-check', 8, 8)];
    await bringRecord(page, checks, writeRecord('checks', done));
    await page.goto(certificate(checks));
    await expect(
      page.getByText('The certificate is here once the course is complete. 1 check is left.'),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Continue: Final check' }).click();

    await expect(page).toHaveURL(finalCheck);
    await check.start.click();
    await takeCheck(critical);
    await expect(check.heading(words.notPassed)).toBeFocused();
    await expect(page.getByText(/a point that matters most .* not correct/)).toBeVisible();
    await expect(toCertificate).toHaveCount(0);
    await page.goto(certificate(checks));
    await expect(page.getByText('1 check is left.')).toBeVisible();
    await expect(certificateOnPage(page).sheet).toBeHidden();
    expect((await printPage(page)).isTagged).toBe(true);

    await page.goto(finalCheck);
    await check.openAll.or(check.review.first()).first().click();
    await check.again.click();
    await takeCheck([]);
    await expect(check.heading(words.passed)).toBeFocused();
    await toCertificate.click();
    await expect(certificateOnPage(page).sheet).toContainText(
      'Completed this e-learning and passed its knowledge check. It does not assess practice and is not a qualification.',
      { useInnerText: true },
    );
    await expect(
      page.getByRole('listitem').filter({ hasText: 'best result in its check: 3 of 3' }),
    ).toBeVisible();
  },
);

test(
  'the essentials have a certificate that names them, says what they are not, and stands beside what is left',
  onlyInFull,
  async ({ page }) => {
    await choosePath(page, /^Waiter \d/);
    const done = [...['knives', 'trays'].map(lessonDone), checkEnded('essentials-check', 1, 1)];
    await bringRecord(page, paths, writeRecord('kitchen', done));
    await page.goto(certificate(paths));
    const { sheet } = certificateOnPage(page);
    await expect(
      page.getByText('You have completed “Essentials”, which is a part of the course.'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Certificate: Essentials' })).toBeVisible();
    await expect(sheet).toContainText(
      'Completed “Essentials”, 2 lessons of this e-learning, and passed a short knowledge check on them. It is not the whole course.',
      { useInnerText: true },
    );
    await expect(sheet).not.toContainText('Completed this e-learning', { useInnerText: true });
    await expect(page.getByRole('region', { name: 'What is left' }).getByRole('listitem')).toHaveText([
      'Allergies',
      'Tips',
      'Final check',
    ]);
    expect(await printPage(page)).toEqual(oneTaggedA4Page);
  },
);

test('who comes back to a certificate finds neither name nor path on it, and a path that is not complete can’t be added', async ({
  page,
}) => {
  await choosePath(page, 'Cook');
  const done = ['knives', 'allergies', 'stoves', 'pans'].map(lessonDone);
  await bringRecord(page, paths, writeRecord('kitchen', done));
  const code = await readCompletionCode(page, paths);
  const on = certificateOnPage(page);
  await on.path.check();
  await on.name.fill('Zoë Quillwort');
  await page.evaluate(() => {
    document.documentElement.dataset['left'] = 'as it was';
  });
  await page.getByRole('link', { name: words.progress, exact: true }).first().click();
  await expect(page).toHaveURL(/progress\.html$/);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-left', 'as it was');
  await expect(on.name).toHaveValue('');
  await expect(on.path).not.toBeChecked();
  expect(await page.content()).not.toContain('Quillwort');

  await choosePath(page, /^Waiter \d/);
  expect(await readCompletionCode(page, paths)).toBe(code);
  await expect(on.path).toBeHidden();
  await expect(page.getByText('Your path, “Waiter”, is not complete as it is now')).toBeVisible();
  await expect(on.sheet).toContainText('At least 25 minutes');
});

test('a name stands in the direction that it is written in, in its field and on the sheet', async ({
  page,
}) => {
  await bringRecord(page, renamed, writeRecord('window-plants', ['giving-water', 'light'].map(lessonDone)));
  await page.goto(certificate(renamed));
  const on = certificateOnPage(page);
  const printed = on.sheet.locator('[data-slot="name"]');
  for (const [name, direction] of [
    ['زينب الخطيب', 'rtl'],
    ['Zoë Quillwort', 'ltr'],
  ] as const) {
    await on.name.fill(name);
    await expect(printed).toHaveText(name);
    await expect(on.name).toHaveCSS('direction', direction);
    await expect(printed).toHaveCSS('direction', direction);
  }
});
