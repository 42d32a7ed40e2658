import type { Page } from '@playwright/test';

/** All that a page can leave behind in a browser. */
export async function leftBehind(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      document.cookie,
      history.state,
      location.href,
      name,
    ]),
  );
}
