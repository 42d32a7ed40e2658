import { expect, type Page } from '@playwright/test';
import { expectAtLeast } from '../expect-at-least.ts';
import { expectFits, setText } from '../expect-fits.ts';
import type { Rules } from './find-barriers.ts';
import { findEdgeless } from './find-edgeless.ts';
import { findMoving } from './find-moving.ts';

/** A way to look at a page: how it is shown, what axe looks at, and what is checked besides. */
export interface Mode {
  readonly name: string;
  readonly show: (page: Page) => Promise<unknown>;
  readonly rules: Rules;
  readonly check?: { readonly says: string; readonly run: (page: Page) => Promise<unknown> };
  readonly end: (page: Page) => Promise<unknown>;
}

const wide = { width: 1280, height: 720 };
const narrow = { width: 320, height: 640 };

/** What people press on every page, as large as a fingertip. */
const controls = 'button, .button, header nav[aria-label=Main] a, .choice';

const all: readonly Mode[] = [
  {
    name: 'light',
    show: (page) => page.emulateMedia({ colorScheme: 'light' }),
    rules: 'all',
    end: async () => {},
  },
  {
    name: 'dark',
    show: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    rules: 'drawn',
    end: (page) => page.emulateMedia({ colorScheme: null }),
  },
  {
    name: 'forced colours',
    show: (page) => page.emulateMedia({ forcedColors: 'active' }),
    rules: 'shapes',
    check: {
      says: 'edges',
      run: async (page) => expect(await page.evaluate(findEdgeless), 'no edge in forced colours').toEqual([]),
    },
    end: (page) => page.emulateMedia({ forcedColors: null }),
  },
  {
    name: 'reduced motion',
    show: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    rules: 'drawn',
    check: {
      says: 'still',
      run: async (page) => expect(await page.evaluate(findMoving), 'moves').toEqual([]),
    },
    end: (page) => page.emulateMedia({ reducedMotion: null }),
  },
  {
    name: 'text at 200 %',
    show: (page) => setText(page, 'large'),
    rules: 'drawn',
    check: { says: 'fits', run: (page) => expectFits(page, ['large']) },
    end: (page) => setText(page, 'plain'),
  },
  {
    name: 'text spacing',
    show: (page) => setText(page, 'spaced'),
    rules: 'drawn',
    check: { says: 'fits', run: (page) => expectFits(page, ['spaced']) },
    end: (page) => setText(page, 'plain'),
  },
  {
    name: '320 pixels',
    show: (page) => page.setViewportSize(narrow),
    rules: 'all',
    check: {
      says: 'fits in any text, targets',
      run: async (page) => {
        await expectFits(page, ['plain', 'spaced', 'large']);
        await expectAtLeast(44, page.locator(controls));
        await expectAtLeast(24, page.locator('summary, nav a, h3 a'));
      },
    },
    end: (page) => page.setViewportSize(wide),
  },
];

/** What `npm test` looks at in every state. FULL=1 asks for all. */
const often = ['light', 'dark', 'forced colours', '320 pixels'];

export const everyMode: readonly Mode[] = all;
export const modes: readonly Mode[] = process.env['FULL']
  ? all
  : all.filter(({ name }) => often.includes(name));
