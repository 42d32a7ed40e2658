import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser’s translation does: every text goes into `<font><font>…`, now and,
 * like Chrome’s, whenever the page shows something new.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const name: string = 'font';
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const isSkipped = text.parentElement?.closest('font, script, style, noscript, textarea, svg');
        if (isSkipped || text.data.trim() === '') continue;
        const outer = document.createElement(name);
        const inner = document.createElement(name);
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text.data);
      }
    };
    wrap(document.body);
    const rewrap = ({ addedNodes, target }: MutationRecord) =>
      [...addedNodes, target.parentNode ?? target].filter((node) => node.isConnected).forEach(wrap);
    new MutationObserver((changes) => changes.forEach(rewrap)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}
