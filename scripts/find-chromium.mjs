import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The browser that the tests and the budget use. Undefined where there is none. Debian’s shell is the same engine
 * without a window around it: the tests take two thirds of the time.
 * @returns {string | undefined}
 */
export function findChromium() {
  return find('/usr/bin/chromium-headless-shell') ?? findWholeChromium();
}

/**
 * With a window, even if nobody sees it: it also keeps the page that was left, which the shell doesn’t.
 * @returns {string | undefined}
 */
export function findWholeChromium() {
  return find('/usr/bin/chromium');
}

/** @param {string} debians @returns {string | undefined} */
function find(debians) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    // Somebody chose that browser, so testing with another one would mislead.
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file: correct it, or unset it.`);
  }
  return [named, ownOfPlaywright(), debians].find((path) => path && existsSync(path));
}

function ownOfPlaywright() {
  try {
    // A require, not an import: set-up looks for a browser before and after it installs the packages.
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}
