import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEvents } from '../progress.ts';
import { largeBook } from '../resume-code/arbitrary-code.test-kit.ts';
import { checksumOf } from '../resume-code/checksum.ts';
import { COMPLETION_CODE } from '../resume-code/code-kind.ts';
import { readLetters, writeLetters } from '../resume-code/letters.ts';
import { readResumeCode, writeResumeCode } from '../resume-code/resume-code.ts';
import {
  arbitraryCounted,
  arbitraryFinish,
  arbitraryItems,
  thirdEdition,
} from './arbitrary-finish.test-kit.ts';
import type { Finish } from './finish.ts';
import { readCompletionCode, readResults } from './read-completion-code.ts';
import { type WrittenResults, writeCompletionCode } from './write-completion-code.ts';

const isFull = process.env['FULL'] !== undefined;
const numRuns = isFull ? 10_000 : 500;
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const read = (typed: string, book = thirdEdition) => readCompletionCode(typed, book);
const write = (finish: Finish, counted?: WrittenResults) => writeCompletionCode('c', finish, counted);
const code = fc
  .tuple(arbitraryFinish, fc.option(arbitraryCounted, { nil: undefined }))
  .map(([finish, counted]) => write(finish, counted));
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns });
/** The same code with some of its signs put in place of others, and a checksum that fits. */
const changed = (typed: string, at: number, ...signs: readonly number[]) => {
  const letters = readLetters(typed);
  const digits = 'unknown' in letters ? [] : letters.digits.slice(0, -5);
  const head = digits.toSpliced(at, signs.length, ...signs);
  return writeLetters([...head, ...checksumOf(head)]);
};
const plain: Finish = {
  what: 'course',
  edition: 3,
  isEarlierEdition: false,
  day: 20_785,
  isEarlierDay: false,
  result: { right: 14, of: 15 },
  mark: 12_345,
};

describe('the completion code', () => {
  test('is read as it was written', () => {
    check(arbitraryFinish, (finish) => {
      expect(read(write(finish))).toEqual({ finish });
    });
  });

  test('with first results is read as it was written, by the items they are of', () => {
    check(fc.tuple(arbitraryFinish, arbitraryCounted), ([finish, counted]) => {
      const found = read(write(finish, counted));
      if ('refused' in found) throw new Error(found.refused);
      expect(found.finish).toEqual(finish);
      expect(readResults(found.packedResults ?? [], counted.items)).toEqual(counted.results);
    });
  });

  test('has five groups, whatever it says, and begins with C', () => {
    check(arbitraryFinish, (finish) => {
      expect(write(finish)).toMatch(/^C.{24}$/);
    });
  });

  test('with any single wrong sign is refused, and the group is named: every sign in every place', () => {
    const counted = {
      items: [{ id: 'q', revision: 1, choices: ['a'] }],
      results: [{ isRight: false as const }],
    };
    for (const whole of [write(plain), write({ ...plain, what: 'essentials' }, counted)]) {
      for (const [at, right] of [...whole].entries()) {
        for (const wrong of LETTERS.replace(right, '')) {
          const typed = `${whole.slice(0, at)}${wrong}${whole.slice(at + 1)}`;
          expect(read(typed)).toMatchObject({ refused: 'mistyped', group: Math.floor(at / 5) + 1 });
        }
      }
    }
  });

  test('of any kind with a wrong sign is refused', () => {
    check(fc.tuple(code, fc.nat(), fc.integer({ min: 1, max: 31 })), ([whole, place, turn]) => {
      const at = place % whole.length;
      const wrong = LETTERS[(LETTERS.indexOf(whole[at] ?? '') + turn) % 32];
      expect(read(`${whole.slice(0, at)}${wrong}${whole.slice(at + 1)}`)).toHaveProperty('refused');
    });
  });

  test('with any two neighbours swapped is refused', () => {
    check(code, (whole) => {
      for (let at = 0; at < whole.length - 1; at += 1) {
        const [first, second] = [whole[at], whole[at + 1]];
        if (first === second) continue;
        const typed = `${whole.slice(0, at)}${second}${first}${whole.slice(at + 2)}`;
        expect(read(typed)).toHaveProperty('refused');
      }
    });
  });

  test('with a sign missing or a sign too many is refused', () => {
    check(fc.tuple(code, fc.nat(), fc.constantFrom(...LETTERS)), ([whole, place, sign]) => {
      const at = place % whole.length;
      expect(read(whole.slice(0, at) + whole.slice(at + 1))).toHaveProperty('refused');
      expect(read(whole.slice(0, at) + sign + whole.slice(at))).toHaveProperty('refused');
    });
  });

  test('is read in small letters, with spaces, hyphens and look-alikes', () => {
    check(code, (whole) => {
      const typed = whole.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'I').replaceAll('v', 'u');
      expect(read(` ${typed.match(/.{1,5}/g)?.join(' – ')}\n`)).toEqual(read(whole));
    });
  });

  test('of an earlier edition is read, and of a later one is refused as newer', () => {
    check(arbitraryFinish, (finish) => {
      const editions = thirdEdition.editions.slice(0, finish.edition);
      expect(read(write(finish), { course: 'c', editions })).toEqual({ finish });
      const before = { course: 'c', editions: editions.slice(1) };
      expect(read(write(finish), before)).toEqual({ refused: 'newer' });
    });
  });

  test('of a later version, and of a kind to come, is refused as newer', () => {
    const whole = write(plain);
    expect(read(changed(whole, 5, 2))).toEqual({ refused: 'newer' });
    expect(read(changed(whole, 0, COMPLETION_CODE + 1))).toEqual({ refused: 'newer' });
    expect(read(changed(whole, 5, 0))).toEqual({ refused: 'damaged' });
  });

  test('of another course, and a resume code, are refused by name, and so is it as a resume code', () => {
    expect(read(writeCompletionCode('another', plain))).toEqual({ refused: 'other-course' });
    const resume = writeResumeCode(foldEvents([]), largeBook);
    expect(read(resume)).toEqual({ refused: 'resume-code' });
    expect(readResumeCode(write(plain), largeBook)).toEqual({ refused: 'completion-code' });
  });

  test('whose first results are of other items keeps what it says and tells nothing of them', () => {
    check(fc.tuple(arbitraryFinish, arbitraryCounted, arbitraryItems), ([finish, counted, items]) => {
      const found = read(write(finish, counted));
      if ('refused' in found) throw new Error(found.refused);
      fc.pre(JSON.stringify(items) !== JSON.stringify(counted.items));
      expect(readResults(found.packedResults ?? [], items)).toBeUndefined();
    });
  });

  test('says one thing in one way only, and nothing that is typed makes it throw', () => {
    const head = fc.array(fc.nat(31), { minLength: 14, maxLength: 14 });
    check(fc.oneof(fc.string(), code, head), (typed) => {
      const whole = typeof typed === 'string' ? typed : changed(write(plain), 6, ...typed);
      const found = read(whole);
      if ('refused' in found) return;
      const again = write(found.finish);
      if (!found.packedResults) expect(again).toBe(whole);
    });
  });
});
