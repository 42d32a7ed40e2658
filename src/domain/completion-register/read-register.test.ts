import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFinish, thirdEdition } from '../completion-code/arbitrary-finish.test-kit.ts';
import type { Finish } from '../completion-code/finish.ts';
import { writeCompletionCode } from '../completion-code/write-completion-code.ts';
import { groupCode } from '../resume-code/group-code.ts';
import { readTableRow } from './parse-table.ts';
import { MOST_ROWS, readRegister, readRegisterSlowly } from './read-register.ts';

const finish = (mark: number, more: Partial<Finish> = {}): Finish => ({
  what: 'course',
  edition: 3,
  isEarlierEdition: false,
  day: 20_785,
  isEarlierDay: false,
  mark,
  ...more,
});
const codeOf = (mark: number, more: Partial<Finish> = {}) => writeCompletionCode('c', finish(mark, more));
const read = (...lines: readonly string[]) => readRegister(lines.join('\n'), thirdEdition).rows;

describe('the register', () => {
  test('takes codes one in each line, in groups or not, and passes over empty lines', () => {
    const rows = read(codeOf(1), '', groupCode(codeOf(2)).join(' ').toLowerCase(), '   ', '');
    expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'counted'],
      [3, 'counted'],
    ]);
  });

  test.each([
    ['commas', `Code,Name\r\n${codeOf(1)},"Smith, Zoë"\r\n${codeOf(2)},Ann\r\n`],
    ['semicolons', `sep=;\n${codeOf(1)};"Smith, Zoë"\n${codeOf(2)};Ann`],
    ['tabs', `${codeOf(1)}\tSmith, Zoë\n${codeOf(2)}\tAnn`],
    ['names in front', `\uFEFFName,Code\n"Smith, Zoë",${codeOf(1)}\nAnn,${codeOf(2)}`],
  ])('takes what a spreadsheet writes: %s', (_, text) => {
    const { rows } = readRegister(text, thirdEdition);
    expect(rows).toMatchObject([
      { name: 'Smith, Zoë', kind: 'counted', finish: finish(1) },
      { name: 'Ann', kind: 'counted', finish: finish(2) },
    ]);
  });

  test('takes commas between the groups of a code for what they are', () => {
    expect(read(groupCode(codeOf(1)).join(', '))).toMatchObject([{ kind: 'counted', finish: finish(1) }]);
  });

  test('names the line that a code was in before, also once it has a better result', () => {
    const rows = read(codeOf(1), codeOf(2), codeOf(1, { result: { right: 9, of: 9 } }), codeOf(0), codeOf(0));
    expect(rows).toMatchObject([
      { kind: 'counted' },
      { kind: 'counted' },
      { kind: 'doubled', sameAs: 1, isSure: true },
      { kind: 'counted' },
      { kind: 'doubled', sameAs: 4, isSure: false },
    ]);
  });

  test('counts the course and its essentials apart', () => {
    const rows = read(codeOf(1), codeOf(1, { what: 'essentials' }));
    expect(rows.map(({ kind }) => kind)).toEqual(['counted', 'counted']);
  });

  test('says which are of an old edition, and why a line can’t be read', () => {
    const good = codeOf(1);
    const typo = `${good.slice(0, 7)}${good[7] === '7' ? '8' : '7'}${good.slice(8)}`;
    const [other] = [writeCompletionCode('another', finish(3))];
    expect(
      read(codeOf(4, { edition: 1 }), `Ann,${typo}`, other ?? '', codeOf(5, { edition: 4 }), '<script>'),
    ).toMatchObject([
      { kind: 'counted', isOldEdition: true },
      { line: 2, name: 'Ann', kind: 'refused', why: { refused: 'mistyped', group: 2 } },
      { line: 3, kind: 'refused', why: { refused: 'other-course' } },
      { line: 4, kind: 'refused', why: { refused: 'newer' } },
      { line: 5, kind: 'refused', why: { refused: 'unknown-sign', sign: '<' } },
    ]);
  });

  test('counts lines inside quotation marks, so that what it names is where it stands', () => {
    expect(read(`${codeOf(1)},"Ann`, 'of the ward"', 'nonsense')).toMatchObject([
      { line: 1, name: 'Ann\nof the ward' },
      { line: 3, kind: 'refused' },
    ]);
  });

  test('says how many lines it left out', () => {
    expect(readRegister('x\n'.repeat(MOST_ROWS + 7), thirdEdition)).toMatchObject({ left: 7 });
  });

  test('counts every code once, whatever stands between, and nothing makes it throw', () => {
    const lines = fc.array(fc.oneof(arbitraryFinish, fc.string({ unit: 'binary' }), fc.constant('"')));
    fc.assert(
      fc.property(lines, (all) => {
        const text = all.map((one) => (typeof one === 'string' ? one : writeCompletionCode('c', one)));
        const { rows } = readRegister(text.join('\n'), thirdEdition);
        expect(rows.every(({ line }, place) => line > (rows[place - 1]?.line ?? 0))).toBe(true);
      }),
    );
  });
});

// Literal: a code on paper is never made again.
const onPaper = 'CR3RB 100SV D8NMJ F1900 GT90B';
const [one = '', two = '', three = '', four = '', five = ''] = onPaper.split(' ');
const tiny = { course: 'tiny', editions: ['0.1'] };
const rowsOf = (text: string) => readRegister(text, tiny).rows;

describe('the register finds a code and its name', () => {
  test.each([
    ['in the last of three columns', `Name,Team,Code\nAnn,Ward 3,${onPaper}`, 2, 'Ann, Ward 3'],
    ['in the middle column', `Ann;${onPaper};Ward 3`, 1, 'Ann, Ward 3'],
    ['beside a separator in quotation marks', `"O’Neil; Zoë",${onPaper}`, 1, 'O’Neil; Zoë'],
    ['beside a comma that nobody quoted', `Smith, Ann,${onPaper}`, 1, 'Smith, Ann'],
    ['with strokes between', `Ann|Ward 3|${onPaper}\n`, 1, 'Ann, Ward 3'],
    ['in a table of strokes', `| Ann | ${onPaper} |`, 1, 'Ann'],
    ['after the name and a colon', `Ann Smith: ${onPaper}`, 1, 'Ann Smith'],
    ['before the name in brackets', `${onPaper} (Ann Smith)`, 1, 'Ann Smith'],
    ['in quoted mail', `> ${onPaper}`, 1, ''],
    ['after a number', `1. ${onPaper}`, 1, ''],
    ['after the word code', `Code: ${onPaper}`, 1, ''],
    ['over two lines', `Ann,${one} ${two} ${three}\n${four} ${five}`, 1, 'Ann'],
    ['over two lines of a cell', `"${one} ${two} ${three}\n${four} ${five}",Ann`, 1, 'Ann'],
    ['over two lines, with the name after it', `${one} ${two} ${three}\n${four} ${five},Ann`, 1, 'Ann'],
    ['twice in one line', `Ann,${onPaper},${onPaper}`, 1, 'Ann'],
    ['with a zero-width space', `\u200B${onPaper}`, 1, ''],
    ['after a separator that the file names', `sep=|\nAnn, of Ward 3|${onPaper}`, 2, 'Ann, of Ward 3'],
    ['behind a hundred and more cells', `Ann${','.repeat(200)}${onPaper}`, 1, 'Ann'],
  ])('%s', (_, text, line, name) => {
    const rows = rowsOf(text);
    expect(rows).toMatchObject([{ line, name, kind: 'counted' }]);
    expect(rows[0]?.code.replaceAll(/\s+/g, ' ')).toBe(onPaper);
  });

  test('each with its own name, where several are in one line', () => {
    const second = codeOf(2);
    const both = (text: string) =>
      readRegister(text, thirdEdition).rows.map(({ name, code, kind }) => [name, code, kind]);
    const expected = [
      ['Ann', codeOf(1), 'counted'],
      ['Ben', second, 'counted'],
    ];
    expect(both(`Ann,${codeOf(1)},Ben,${second}`)).toEqual(expected);
    expect(both(`${codeOf(1)},Ann,${second},Ben`)).toEqual(expected);
    expect(both(`Ann: ${codeOf(1)}; Ben: ${second}`)).toEqual(expected);
  });

  test('and leaves a name of figures in its cell beside what only begins like a code', () => {
    const [head = ''] = groupCode(codeOf(1));
    expect(read(`${head};+44`)).toMatchObject([{ code: head, name: '+44', kind: 'refused' }]);
  });

  test('in the lines after a quotation mark that is never closed, and says where it is', () => {
    const read = readRegister(`"Ann,${codeOf(1)}\nBen,${codeOf(2)}\nCai "C",${codeOf(3)}`, thirdEdition);
    expect(read.openQuote).toBe(1);
    expect(read.rows.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'counted'],
      [2, 'counted'],
      [3, 'counted'],
    ]);
    const swallowed = readRegister(`"Ann,${codeOf(1)}\nBen,${codeOf(2)}\nCai 6",x`, thirdEdition);
    expect(swallowed.rows.filter(({ kind }) => kind === 'counted')).toHaveLength(2);
  });

  test('and still says what is wrong with one after a label', () => {
    const rows = rowsOf(`Ann: ${one} ${two} D9NMJ ${four} ${five}\nBen,${one} ${two}`);
    expect(rows).toMatchObject([
      { name: 'Ann', kind: 'refused', why: { refused: 'mistyped', group: 3, typed: 'D9NMJ' } },
      { name: 'Ben', kind: 'refused', why: { refused: 'damaged' } },
    ]);
  });
});

test('the register keeps and marks a completion that can hardly be', () => {
  const known = { today: 20_787, asked: { course: { least: 15, most: 15 } } };
  const { rows } = readRegister(
    [codeOf(1), codeOf(2, { day: 40_000, result: { right: 100, of: 100 } })].join('\n'),
    thirdEdition,
    known,
  );
  expect(rows).toMatchObject([
    { kind: 'counted', doubts: [] },
    { kind: 'counted', doubts: [{ doubt: 'future' }, { doubt: 'asked', of: 100, least: 15, most: 15 }] },
  ]);
});

describe('the register finds a code behind a hundred thousand spaces', () => {
  const blank = ' '.repeat(100_000);
  test.each([
    ['alone', `${blank}${codeOf(1)}`],
    ['in quotation marks', `"${blank}${codeOf(1)}"`],
    ['after a name', `Ann,${blank}${codeOf(1)}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject([{ kind: 'counted', finish: finish(1) }]);
  });
});

describe('the register pauses again and again', () => {
  test.each([
    ['a cell of half a million letters', 'a'.repeat(500_000)],
    ['nothing but quotation marks', '"'.repeat(500_000)],
  ])('before it has come to the end of %s', (_, text) => {
    const steps = [...readTableRow(text, 0, 1, { separator: ',', end: text.length })];
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...steps)).toBeLessThan(text.length);
  });

  test('while it tells ten thousand codes on one line apart', () => {
    const text = `${codeOf(1)} `.repeat(10_000);
    const steps = [...readRegisterSlowly(text, thirdEdition)];
    const foundAll = steps.findIndex((place) => place >= text.length - 100);
    expect(foundAll).toBeGreaterThan(0);
    expect(steps.length - foundAll).toBeGreaterThan(100);
  });
});

describe('the register that is told to stop', () => {
  const lines = Array.from({ length: 2000 }, (_, place) => `Name ${place},${codeOf(place + 1)}`);

  test('gives what it has read, and says up to which line', () => {
    const stop = { isStopped: false };
    const steps = readRegisterSlowly(lines.join('\n'), thirdEdition, undefined, stop);
    let step = steps.next();
    while (!step.done) {
      if (step.value > 20_000) stop.isStopped = true;
      step = steps.next();
    }
    const { rows, stoppedAfter = 0 } = step.value;
    expect(stoppedAfter).toBeGreaterThan(100);
    expect(stoppedAfter).toBeLessThan(2000);
    expect(rows).toHaveLength(stoppedAfter);
    expect(rows.every(({ kind }) => kind === 'counted')).toBe(true);
  });

  test('comes to the same as at once, if it is not', () => {
    const { rows, stoppedAfter } = readRegister(lines.join('\r\n'), thirdEdition);
    expect(stoppedAfter).toBeUndefined();
    expect(rows.map(({ line }) => line)).toEqual(lines.map((_, place) => place + 1));
  });
});

/** How often it pauses grows with the work that is done, and is the same on any machine. */
test.each([
  ['signs in lines', 'C0MPL3T10NC0DE5W1TH0UTAN1\n'],
  ['what begins like a code', 'C0000 '],
  ['commas', ','],
  ['quotation marks', '"'],
  ['open quotation marks', '"a\n'],
  ['line breaks', '\n'],
  ['tags that never end', '<a '],
])('twice as many %s take the register about twice the steps', (_, unit) => {
  const stepsFor = (length: number) => {
    const steps = readRegisterSlowly(unit.repeat(Math.ceil(length / unit.length)), tiny);
    let count = 1;
    while (!steps.next().done) count += 1;
    return count;
  };
  const [few, many] = [stepsFor(100_000), stepsFor(200_000)];
  expect(many).toBeGreaterThan(few);
  expect(many).toBeLessThan(3 * few);
});
