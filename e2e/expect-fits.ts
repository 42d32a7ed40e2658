import { expect, type Page } from '@playwright/test';

/** How readers may set their text. Spaced is as WCAG 1.4.12 has it, large as 1.4.4. */
const sheets = {
  plain: 'html {}',
  spaced: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  large: 'html { font-size: 200% !important }',
} as const;

type TextSetting = keyof typeof sheets;
export const textSettings = Object.keys(sheets) as readonly TextSetting[];

/** Sets the text of a page. `plain` is as the page has it. */
export async function setText(page: Page, setting: TextSetting): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, sheets[setting]);
}

/** The page scrolls one way only, and none of its words is cut off, however its text is set. */
export async function expectFits(page: Page, settings: readonly TextSetting[]): Promise<void> {
  for (const setting of settings) {
    await setText(page, setting);
    await expectNoSidewaysScroll(page);
    expect(await page.evaluate(findCutWords), `cut off with ${setting} text`).toEqual([]);
  }
  await setText(page, 'plain');
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { fits, wide } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return {
      fits: scrollWidth <= clientWidth,
      wide: wide.map(
        (element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
      ),
    };
  });
  expect(fits, wide.join('\n')).toBe(true);
}

/** Words in boxes that hide what is too large for them, and words too long for a closed list. */
function findCutWords(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY, whiteSpace } = getComputedStyle(element);
    const isTooWide = element.scrollWidth > element.clientWidth + 1;
    const isTooHigh = element.scrollHeight > element.clientHeight + 1;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // A closed list hides what is too much for it, whatever its style says, and has room to the side only if it wraps.
    if (element.localName === 'select') return isTooHigh || whiteSpace !== 'normal';
    return (hides(overflowX) && isTooWide) || (hides(overflowY) && isTooHigh);
  };
  const cut = [...document.querySelectorAll('main *:not(.visually-hidden, svg, svg *)')].filter(isCut);
  return cut.map((element) => `${element.localName}.${element.className} ${element.id}`);
}
