/** As Chromium’s developer tools throttle “Slow 4G”: bytes a second and milliseconds. */
const SLOW = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };

/**
 * What one engine does with one corpus, in pages of their own: what it finds, how long a query takes once its files
 * are there, what is loaded for a first result, how long that takes on a slow line, and how much memory it holds.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {string} engine
 * @param {import('./read-queries.mjs').Query[]} queries
 * @param {number} firsts for how many of them the first result is measured
 */
export async function measureEngine(browser, address, engine, queries, firsts) {
  const first = queries.filter((_, place) => place % Math.ceil(queries.length / firsts) === 0);
  const loads = [];
  for (const { query } of first) loads.push(await measureFirst(browser, address, engine, query));
  const page = await openPage(browser, address);
  const before = await heapOf(page);
  const found = await page.evaluate(askAll, { engine, queries: queries.map(({ query }) => query) });
  const heap = (await heapOf(page)) - before;
  await page.context().close();
  return {
    found: found.places,
    times: found.times.sort((a, b) => a - b),
    bytes: mean(loads.map((load) => load.bytes)),
    headings: mean(loads.map((load) => load.headings)),
    texts: mean(loads.map((load) => load.texts)),
    heap,
  };
}

/** Runs in the page: every query twice, the second time measured. @param {{ engine: string, queries: string[] }} what */
async function askAll({ engine, queries }) {
  const { engines } = await import(/** @type {string} */ ('/engines.mjs'));
  const ask = await engines[engine](location.pathname.replace(/\/$/, ''));
  const places = [];
  const times = [];
  for (const query of queries) places.push(await ask(query));
  for (const query of queries) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  Object.assign(globalThis, { ask });
  return { places, times };
}

/**
 * From opening the search, with the query typed at once: until the headings of the results are there, and their texts.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {string} engine @param {string} query
 */
async function measureFirst(browser, address, engine, query) {
  const page = await openPage(browser, address);
  // What only the measurement needs is there before the search is opened.
  await page.evaluate(() => import(/** @type {string} */ ('/engines.mjs')));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.emulateNetworkConditions', SLOW);
  const times = await page.evaluate(
    async (what) => {
      const { engines } = await import(/** @type {string} */ ('/engines.mjs'));
      const start = performance.now();
      const ask = await engines[what.engine](location.pathname.replace(/\/$/, ''));
      let headings = 0;
      await ask(what.query, () => {
        headings = performance.now() - start;
      });
      const texts = performance.now() - start;
      return { headings: headings || texts, texts };
    },
    { engine, query },
  );
  await page.context().close();
  return { bytes, ...times };
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function openPage(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Bytes of JavaScript held after a clearing; what WebAssembly holds is not in it. @param {import('@playwright/test').Page} page */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** @param {number[]} amounts */
function mean(amounts) {
  return amounts.reduce((sum, amount) => sum + amount, 0) / Math.max(1, amounts.length);
}
