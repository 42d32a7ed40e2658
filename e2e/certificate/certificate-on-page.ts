import { expect, type Page } from '@playwright/test';
import { certificate } from '../tiny-courses.ts';
import { words } from '../words.ts';

/** The certificate page as a learner meets it. */
export function certificateOnPage(page: Page) {
  return {
    sheet: page.getByRole('article', { name: words.certificate }),
    name: page.getByLabel('Your name (optional)'),
    path: page.getByRole('checkbox', { name: /^Add your path/ }),
    longer: page.getByRole('checkbox', { name: words.longCode }),
    longCode: page.locator('[data-slot="long-code"]'),
    code: page.getByRole('region', { name: 'Your completion code' }).locator('[data-slot="code"]'),
  };
}

/** The code that the certificate page of a course shows, and the longer one if it is asked for. */
export async function readCompletionCode(page: Page, course: string, isLonger = false): Promise<string> {
  await page.goto(certificate(course));
  const { code, longer, longCode } = certificateOnPage(page);
  await expect(code).toBeVisible();
  if (!isLonger) return code.innerText();
  await longer.check();
  await expect(longCode).toBeVisible();
  return longCode.innerText();
}

/** Prints as Chromium does, on paper of the size that the page asks for. Gives what the file says of itself. */
export async function printPage(page: Page) {
  const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    isTagged: pdf.includes('/StructTreeRoot'),
    size: /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1]?.trim().split(/\s+/).map(Number).map(Math.round),
  };
}

/** In points. */
export const oneTaggedA4Page = { pages: 1, isTagged: true, size: [0, 0, 595, 842] };
