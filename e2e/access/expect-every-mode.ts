import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';
import { type Mode, modes } from './modes.ts';
import { noteAccess } from './note-access.ts';

/** Goes through the modes on the page as it stands, in whatever state it is: nothing is opened or answered again. */
export async function expectEveryMode(
  page: Page,
  state: string,
  asked: readonly Mode[] = modes,
): Promise<void> {
  for (const mode of asked) {
    await test.step(`${state}, ${mode.name}`, async () => {
      await mode.show(page);
      await page.evaluate(settle);
      const barriers = await findBarriers(page, mode.rules);
      expect.soft(barriers, `${page.url()} ${state}, ${mode.name}`).toEqual([]);
      await mode.check?.run(page);
      await mode.end(page);
      const held = mode.check && { held: mode.check.says };
      noteAccess({ page: nameOf(page), state, mode: mode.name, barriers: barriers.length, ...held });
    });
  }
}

/** Colours may take a moment to change, and half-way they are nobody’s. What lies at the top of the window covers nothing there. */
function settle(): void {
  scrollTo(0, 0);
  for (const animation of document.getAnimations()) {
    // One without an end can't be finished.
    try {
      animation.finish();
    } catch {
      animation.cancel();
    }
  }
}

/** `/lessons/light.html`; of a tiny course with its name before it. */
function nameOf(page: Page): string {
  return new URL(page.url()).pathname;
}
