import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { afterFirst, onlyInFull } from './only-in-full.ts';
import { pressTabTo } from './press-tab-to.ts';
import { refuseStorage } from './refuse-storage.ts';
import { before } from './tiny-courses.ts';
import { test } from './watched-test.ts';
import { words } from './words.ts';

const places = ['page', 'dialog'] as const;
type Place = (typeof places)[number];

/** Opens the search and gives the part of the page in which it stands. */
async function openSearch(page: Page, place: Place): Promise<Locator> {
  await page.goto(place === 'page' ? '/search.html' : '/glossary.html');
  if (place === 'page') return page.getByRole('main');
  await page.keyboard.press('/');
  return page.getByRole('dialog', { name: words.searchTitle });
}

const fieldOf = (search: Locator) => search.getByRole('searchbox', { name: words.searchField });
const cardOf = (search: Locator) => search.getByRole('region', { name: words.needsHelp });
const emergency = (search: Locator) => cardOf(search).getByRole('link', { name: 'Ring 999' });

for (const place of places) {
  test(`on the ${place}, who types that they need help sees where to turn above what was found`, async ({
    page,
  }) => {
    const search = await openSearch(page, place);
    for (const typed of ['i want to kill myself', 'my friend wants to die', 'raped', '116 123', 'sucidal']) {
      await fieldOf(search).fill(typed);
      await expect(emergency(search), typed).toHaveAttribute('href', 'tel:999');
      await expect(cardOf(search).getByRole('link', { name: 'Ring 116 123' })).toHaveAttribute(
        'href',
        'tel:116123',
      );
      await expect(cardOf(search).getByRole('link', { name: 'Text SHOUT' })).toHaveAttribute(
        'href',
        'sms:85258',
      );
      await expect(search.getByRole('status')).toHaveText(/^\d+ results?$|^Nothing found/);
      await expect(search.getByText(/^(?:For “|Suggested for “|Did you mean)/), typed).toHaveCount(0);
    }
    await expect(cardOf(search).getByRole('link').last()).toHaveAttribute('href', '/support.html');
  });

  test(`on the ${place}, the card also comes where nothing is found, and for no words of daily work`, async ({
    page,
  }) => {
    const search = await openSearch(page, place);
    await fieldOf(search).fill('85258');
    await expect(search.getByRole('status')).toHaveText(/^Nothing found/);
    await expect(emergency(search)).toBeVisible();
    for (const typed of ['urgent cover for a shift', 'dying to know more', 'deadline', 'end of shift']) {
      await fieldOf(search).fill(typed);
      await expect(cardOf(search), typed).toHaveCount(0);
    }
  });

  test(`on the ${place}, the card waits for no index, no connection and no storage`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(refuseStorage);
    await page.route(/search-index/, (route) => route.abort());
    const search = await openSearch(page, place);
    await fieldOf(search).fill('i want to die');
    await expect(emergency(search)).toBeVisible();
    await expect(search.getByRole('status')).toContainText('could not be loaded');
    await context.setOffline(true);
    await fieldOf(search).fill('');
    await expect(cardOf(search)).toHaveCount(0);
    await expect(search.getByRole('link', { name: 'Support', exact: true })).toBeVisible();
    await fieldOf(search).fill('my partner hits me');
    await expect(emergency(search)).toBeVisible();
  });
}

test('the card is the first thing after the field by keyboard, and Enter in the field rings nobody', async ({
  page,
}) => {
  const search = await openSearch(page, 'page');
  await fieldOf(search).fill('not safe');
  await expect(emergency(search)).toBeVisible();
  await fieldOf(search).focus();
  await page.keyboard.press('Tab');
  await expect(emergency(search)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(search)).toBeFocused();
  const pressed = page.evaluate(
    () => new Promise((tell) => addEventListener('click', () => tell('pressed'), { once: true })),
  );
  await page.keyboard.press('Enter');
  await expect(emergency(search)).toBeFocused();
  const afterAMoment = page.evaluate(() => new Promise((tell) => setTimeout(tell, 100, 'nothing')));
  expect(await Promise.race([pressed, afterAMoment])).toBe('nothing');
  await fieldOf(search).fill('');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\.html$/);
});

test('the card is said once, however long the learner goes on typing', onlyInFull, async ({ page }) => {
  const search = await openSearch(page, 'page');
  const said = search.locator('[aria-live=polite]');
  await fieldOf(search).pressSequentially('i want to die');
  await expect(said).toHaveText('Where to get help now is shown above the results.');
  await said.evaluate((element) => {
    new MutationObserver(() => element.setAttribute('data-said-again', '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await fieldOf(search).pressSequentially(' and nobody knows');
  await expect(search.getByRole('status')).toHaveText(/results?$|^Nothing found/);
  await expect(said).not.toHaveAttribute('data-said-again');
});

test('what a person in need has typed stays out of the address and of what was searched for', async ({
  page,
}) => {
  const search = await openSearch(page, 'page');
  await fieldOf(search).fill('peer');
  await expect(search.getByRole('status')).toHaveText(/results?$/);
  await fieldOf(search).fill('supervision');
  await expect(page).toHaveURL(/#q=supervision$/);
  await fieldOf(search).fill('i want to die');
  await expect(page).toHaveURL(/\/search\.html$/);
  // The results may still change: the page stays, whichever link is pressed.
  await search.evaluate((box) => box.addEventListener('click', (event) => event.preventDefault()));
  await search.getByRole('link').last().click();
  await fieldOf(search).fill('');
  await expect(search.getByRole('button', { name: 'i want to die' })).toHaveCount(0);
});

for (const [at, width] of [320, 390, 1280].entries()) {
  test(
    `every link of the card can be pressed ${width} pixels wide, and nothing is cut off`,
    afterFirst(at),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      for (const place of places) {
        const search = await openSearch(page, place);
        await fieldOf(search).fill('not safe');
        await expect(emergency(search)).toBeVisible();
        // Filters and results have come: nothing moves any more.
        await expect(search.getByRole('status')).toHaveText(/results?$|^Nothing found/);
        for (const link of await cardOf(search).getByRole('link').all()) {
          await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
          expect(await link.evaluate(isOnTopAllOver), `${place} ${await link.textContent()}`).toBe(true);
        }
        if (place === 'page') await expectFits(page, ['plain', 'spaced']);
      }
    },
  );
}

test(
  'axe finds nothing on the page and in the dialog with the card, light and dark',
  onlyInFull,
  async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const place of places) {
        const search = await openSearch(page, place);
        await expectAccessible(page);
        await fieldOf(search).fill('kill myself');
        await expect(emergency(search)).toBeVisible();
        await expectAccessible(page);
      }
    }
  },
);

test('in forced colours the card has an edge', onlyInFull, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const search = await openSearch(page, 'page');
  await fieldOf(search).fill('kill myself');
  await expect(cardOf(search)).toHaveCSS('border-top-style', 'solid');
  await expect(cardOf(search)).not.toHaveCSS('border-top-width', '0px');
  await expectAccessible(page);
});

test(
  'a course without phrases has no card, and the link to Support all the same',
  onlyInFull,
  async ({ page }) => {
    await page.goto(`${before}search.html`);
    const search = page.getByRole('main');
    await expect(search.getByRole('link', { name: 'Support', exact: true })).toBeVisible();
    await fieldOf(search).fill('i want to die');
    await expect(search.getByRole('status')).not.toBeEmpty();
    await expect(cardOf(search)).toHaveCount(0);
  },
);

test(
  'the field and then the link to Support come first by keyboard before anything is typed',
  onlyInFull,
  async ({ page }) => {
    await page.goto('/search.html');
    const search = page.getByRole('main');
    await pressTabTo(fieldOf(search));
    await page.keyboard.press('Tab');
    await expect(search.getByRole('link', { name: 'Support', exact: true })).toBeFocused();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to Support', async ({ page }) => {
    await page.goto('/search.html');
    const link = page.getByRole('main').locator('noscript a[href="/support.html"]');
    await expect(link).toBeVisible();
  });
});

/** At nine points of a link, on each of its lines, it is what would be pressed. */
function isOnTopAllOver(link: Element): boolean {
  return [...link.getClientRects()].every(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].every((across) =>
      [0.1, 0.5, 0.9].every((down) => {
        const found = document.elementFromPoint(left + width * across, top + height * down);
        return found === link || link.contains(found);
      }),
    ),
  );
}
