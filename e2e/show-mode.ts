import type { Page } from '@playwright/test';

/** How a page may be looked at. All of them, one after the other: `access/expect-every-mode.ts`. */
export type Mode = 'light' | 'dark' | 'at 320 pixels' | 'with reduced motion' | 'in forced colours';

export async function showMode(page: Page, mode: Mode): Promise<void> {
  if (mode === 'light' || mode === 'dark') await page.emulateMedia({ colorScheme: mode });
  if (mode === 'with reduced motion') await page.emulateMedia({ reducedMotion: 'reduce' });
  if (mode === 'in forced colours') await page.emulateMedia({ forcedColors: 'active' });
  if (mode === 'at 320 pixels') await page.setViewportSize({ width: 320, height: 640 });
}
