import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findFreePort } from './find-free-port.mjs';

/**
 * Serves dist/ as `npm run preview` does, on a port of its own.
 * @param {string} root
 */
export async function serveBuild(root) {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'preview', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      output += piece;
    });
  }
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(address)) return { address, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The preview server did not start:\n${output}`);
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address)).status < 500;
  } catch {
    return false;
  }
}
