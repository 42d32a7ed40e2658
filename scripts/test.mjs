// Runs every step, also after one that failed, so that a reader sees all there is to mend.
import { fileURLToPath } from 'node:url';
import { runStep } from './testing/run-step.mjs';
import { steps } from './testing/steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const kind = process.argv.includes('--full') ? 'full' : process.argv.includes('--check') ? 'check' : 'test';

const results = [];
for (const step of steps.filter((one) => one.in.includes(kind))) {
  results.push(await runStep(root, step, kind === 'full' ? { FULL: '1' } : {}));
}

console.log('\n── summary');
for (const { name, isOk, seconds, failures } of results) {
  console.log(`${isOk ? '✓' : '✗'} ${name.padEnd(24)}${seconds.toFixed(1).padStart(7)} s`);
  for (const failure of failures) console.log(`  ✗ ${failure}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
