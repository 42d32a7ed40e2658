// Measures in Chromium how long the register takes to read codes, beside merely taking their lines apart.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { measureGarbage } from './measuring/measure-garbage.mjs';
import { measureRegister } from './measuring/measure-register.mjs';
import { serveSource } from './measuring/serve-source.mjs';

const TIMES = 9;
const SIZES = [1000, 2000, 4000];

/** What is repeated until it is 5 MB. */
const GARBAGE = {
  'random signs, 25 in a line': 'C0MPL3T10NC0DE5W1TH0UTAN1\n',
  'random signs, 500 in a line': `${'C0MPL3T10NC0DE5W1TH0UTAN1'.repeat(20)}\n`,
  'groups, all in one line': 'C1234 ',
  'commas, all in one line': ',',
  'quotation marks': '"',
  'open quotation marks': '"a\n',
  'empty lines': '\n',
  'tags that never end': '<a ',
  'one cell in quotation marks': `"${'a '.repeat(2_499_000)}"`,
  'beginnings of codes, all in one line': 'CR3RB 100SV ',
  'mistyped codes, all in one line': 'CR3RB 100SV D8NMJ F1900 GT90C ',
  words: 'I can see clear light below, said Clara to the others in line\n',
};

const server = await serveSource(fileURLToPath(new URL('..', import.meta.url)));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  console.log(
    '| codes | with first answers | counted | read (ms) | lines taken apart (ms) | read, per code |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const withAnswers of [false, true]) for (const lines of SIZES) await report(lines, withAnswers);
  console.log('\n| 5 MB of | whole (ms) | longest step (ms) |\n|---|---|---|');
  for (const [name, unit] of Object.entries(GARBAGE)) await reportGarbage(name, unit);
} finally {
  await browser.close();
  server.stop();
}

/** @param {number} lines @param {boolean} withAnswers */
async function report(lines, withAnswers) {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => Reflect.has(globalThis, 'source'));
  const { read, apart, counted } = await page.evaluate(measureRegister, { lines, times: TIMES, withAnswers });
  const cells = [lines, withAnswers ? 'yes' : 'no', counted, read.toFixed(0), apart.toFixed(1)];
  console.log(`| ${cells.join(' | ')} | ${((read / lines) * 1000).toFixed(0)} µs |`);
  await page.close();
}

/** @param {string} name @param {string} unit */
async function reportGarbage(name, unit) {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => Reflect.has(globalThis, 'source'));
  const { whole, longest } = await page.evaluate(measureGarbage, { unit });
  console.log(`| ${name} | ${whole.toFixed(0)} | ${longest.toFixed(0)} |`);
  await page.close();
}
