// Installs what is missing, and only that. Runs on whatever Node the machine has, before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium } from './install-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

setUpPackages();
if (process.argv.includes('--browser')) setUpBrowser();

function setUpPackages() {
  const installed = join(modules, '.package-lock.json');
  const why = !existsSync(installed)
    ? 'node_modules is missing'
    : statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
      ? 'package-lock.json is newer than node_modules'
      : undefined;
  if (why) {
    console.log(`Set-up: ${why}, so npm ci installs the packages.`);
    if (!installPackages()) stop('npm ci did not finish: read what it says above, then try again.');
  } else {
    console.log('Set-up: the packages are in place.');
  }
  const hasOwnNode = ['node', 'node.cmd'].some((name) => existsSync(join(modules, '.bin', name)));
  if (!hasOwnNode && Number.parseInt(process.versions.node, 10) < 24) {
    stop('This platform has no packaged Node: install Node 24 or later and try again.');
  }
}

function installPackages() {
  // A production setting in the environment must not leave the tools out.
  const args = ['ci', '--include=dev', '--include=optional'];
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  // npm ci deletes node_modules, so it must not run on the Node that lives in there.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin$/.test(folder))
    .join(delimiter);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } };
  const done =
    node && npm && !node.startsWith(modules)
      ? spawnSync(node, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status === 0;
}

function setUpBrowser() {
  try {
    const { path, isNew } = installChromium(root);
    console.log(`Set-up: ${isNew ? 'installed' : 'found'} Chromium at ${path}.`);
  } catch (error) {
    stop(error.message);
  }
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(`Set-up: ${sentence}`);
  process.exit(1);
}
