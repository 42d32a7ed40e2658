import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findWholeChromium } from './find-chromium.mjs';

/**
 * Finds a Chromium, or installs one.
 * @param {string} root
 * @returns {{ path: string, isNew: boolean }}
 */
export function installChromium(root) {
  const found = findWholeChromium();
  if (found) return { path: found, isNew: false };
  for (const install of [installWithApt, installWithPlaywright]) {
    install(root);
    const path = findWholeChromium();
    if (path) return { path, isNew: true };
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  );
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Set-up: no Chromium found, so apt-get installs it.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  if (!run('update')) return;
  // Older releases of Debian have only the whole browser.
  if (!run('install', '-y', 'chromium', 'chromium-headless-shell')) run('install', '-y', 'chromium');
}

/** @param {string} root */
function installWithPlaywright(root) {
  console.log('Set-up: no Chromium found, so Playwright downloads one.');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}
