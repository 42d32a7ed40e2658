import { applyReading } from '../state/storage/apply-reading.ts';

/** The script that every page waits for before it is painted: a file of its own, since no page has scripts in its text. */
export const beforePaint = `(${applyReading})(document.documentElement, () => localStorage);`
  .replaceAll(/\n\s+\/\/.*/g, '')
  .replaceAll(/\n\s+/g, '\n');
