import type { LaunchOptions } from '@playwright/test';

type Use = (options: LaunchOptions) => Promise<void>;

/** A learner's browser keeps the page that was left and shows it again as it was. Playwright turns that off. */
export const keepPages: [
  (given: { readonly launchOptions: LaunchOptions }, use: Use) => Promise<void>,
  { readonly scope: 'worker' },
] = [
  async ({ launchOptions }, use) => {
    const whole = process.env['WHOLE_CHROMIUM'];
    const browser = whole ? { executablePath: whole } : {};
    await use({ ...launchOptions, ...browser, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
  { scope: 'worker' },
];
