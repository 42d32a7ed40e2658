import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryCarried, arbitraryLearner, largeBook } from './arbitrary-code.test-kit.ts';
import { brokenCodecs } from './broken-codecs.test-kit.ts';
import { type Codec, codeProperties } from './code-properties.test-kit.ts';
import { readCode } from './read-code.ts';
import { readResumeCode, writeResumeCode } from './resume-code.ts';
import { writeCode } from './write-code.ts';

const isFull = process.env['FULL'] !== undefined;
const numRuns = isFull ? 10_000 : 300;
const typedRuns = isFull ? 100_000 : 2_000;
const codec: Codec = { write: writeResumeCode, read: readResumeCode };

describe('the resume code', () => {
  for (const [name, holds] of Object.entries(codeProperties)) {
    const runs = name.startsWith('nothing that is typed') ? typedRuns : numRuns;
    test(`${name} (${runs} cases)`, { timeout: 600_000 }, () => holds(codec, runs));
  }

  test(`any record that can be carried is read as it was written (${numRuns} cases)`, {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryCarried, (record) => {
        expect(readCode(writeCode('c', record), largeBook)).toEqual({ record });
      }),
      { numRuns },
    );
  });

  test('a single mistake is pointed at', () => {
    fc.assert(
      fc.property(arbitraryLearner, fc.nat(), fc.boolean(), ({ book, progress }, place, isSwap) => {
        const signs = [...writeResumeCode(progress, book)];
        const at = place % (signs.length - 1);
        const [first = '', second = ''] = signs.slice(at, at + 2);
        fc.pre(!isSwap || first !== second);
        signs.splice(at, 2, ...(isSwap ? [second, first] : [first === '7' ? '8' : '7', second]));
        const group = Math.floor(at / 5) + 1;
        const typed = signs.slice(5 * group - 5, 5 * group).join('');
        expect(readResumeCode(signs.join(''), book)).toEqual({ refused: 'mistyped', group, typed });
      }),
      { numRuns },
    );
  });

  test('a sign that is in no code is pointed at', () => {
    expect(readResumeCode('1abcd 23ä', largeBook)).toEqual({ refused: 'unknown-sign', group: 2, sign: 'Ä' });
  });

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['1'.repeat(801), 'too-long'],
    [' '.repeat(100_000), 'too-long'],
    ['12345', 'damaged'],
  ])('%s is refused as %s', (typed, refused) => {
    expect(readResumeCode(typed.slice(0, 100_000), largeBook)).toMatchObject({ refused });
  });
});

describe('a codec that', () => {
  test.each(Object.entries(brokenCodecs))('%s is found out', (_, { codec: broken, foundBy }) => {
    expect(() => codeProperties[foundBy]?.(broken, 2_000)).toThrow();
  });

  test('is found out stands beside every property', () => {
    const used = new Set(Object.values(brokenCodecs).map(({ foundBy }) => foundBy));
    expect([...used].sort()).toEqual(Object.keys(codeProperties).sort());
  });
});
