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

/** Colours may take a moment to change: half-way they are nobody’s. */
async function settle(): Promise<void> {
  // What stays at the top of the window lies on whatever is scrolled below it.
  scrollTo(0, 0);
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** `/lessons/light.html`; of a tiny course with its name before it. */
function nameOf(page: Page): string {
  return new URL(page.url()).pathname;
}
