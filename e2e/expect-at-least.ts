import { expect, type Locator } from '@playwright/test';

/** Each of them is that wide and that high, as far as it is shown. An anchor without an address is no target. */
export async function expectAtLeast(pixels: number, targets: Locator): Promise<void> {
  const small = await targets.evaluateAll((elements, least) => {
    const sizes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
    return sizes
      .filter(({ element }) => !element.matches('a:not([href])'))
      .filter(({ box }) => box.height > 0 && (box.height < least || box.width < least))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
  }, pixels);
  expect(small).toEqual([]);
}
