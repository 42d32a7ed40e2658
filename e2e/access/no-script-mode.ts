import { expectFits } from '../expect-fits.ts';
import type { Mode } from './modes.ts';

/** Once `withoutScript` has reloaded the page. */
export const noScript: Mode = {
  name: 'no JavaScript',
  show: async () => {},
  rules: 'all',
  check: { says: 'fits', run: (page) => expectFits(page, ['plain']) },
  end: async () => {},
};
