import type { Page } from '@playwright/test';

const everyTime = ['light', 'dark'] as const;
const onRequest = [
  'at 320 pixels',
  'with text at 200 %',
  'with reduced motion',
  'in forced colours',
] as const;

export type Mode = (typeof everyTime)[number] | (typeof onRequest)[number];

/** How a page may be looked at. FULL=1 asks for all. */
export const modes: readonly Mode[] = process.env['FULL'] ? [...everyTime, ...onRequest] : everyTime;

export async function showMode(page: Page, mode: Mode): Promise<void> {
  if (mode === 'light' || mode === 'dark') await page.emulateMedia({ colorScheme: mode });
  if (mode === 'with reduced motion') await page.emulateMedia({ reducedMotion: 'reduce' });
  if (mode === 'in forced colours') await page.emulateMedia({ forcedColors: 'active' });
  if (mode === 'at 320 pixels') await page.setViewportSize({ width: 320, height: 640 });
  if (mode === 'with text at 200 %') await page.addInitScript(doubleText);
}

function doubleText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets.push(sheet);
}
