import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readCounts, reportOf } from './read-counts.mjs';
import { readFailures } from './read-failures.mjs';

/**
 * Runs one step with its output on the screen.
 * @param {string} root @param {import('./steps.mjs').Step} step @param {Record<string, string>} [settings]
 */
export async function runStep(root, { name, run, counts }, settings = {}) {
  console.log(`\n── ${name}: ${run.join(' ')}`);
  // A report left by an earlier run must not be counted for a run that died.
  if (counts) rmSync(join(root, reportOf(counts)), { force: true });
  const started = performance.now();
  const code = await runCommand(root, run, settings);
  const seconds = (performance.now() - started) / 1000;
  const { passed, failed } = counts ? readCounts(root, counts) : { passed: 0, failed: 0 };
  const isOk = code === 0 && failed === 0;
  console.log(`── ${name}: ${isOk ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return {
    name,
    isOk,
    seconds,
    passed: counts ? passed : Number(isOk),
    // Where the runner itself broke, no test says so.
    failed: isOk ? 0 : Math.max(failed, 1),
    failures: counts && !isOk ? readFailures(root, counts) : [],
  };
}

/** @param {string} root @param {string[]} run @param {Record<string, string>} settings @returns {Promise<number>} */
function runCommand(root, [command = '', ...args], settings) {
  // The project's own Node comes first, also where the shell that started this has another.
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings, PATH: path };
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
