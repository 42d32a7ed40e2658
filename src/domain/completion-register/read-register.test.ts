import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFinish, thirdEdition } from '../completion-code/arbitrary-finish.test-kit.ts';
import type { Finish } from '../completion-code/finish.ts';
import { writeCompletionCode } from '../completion-code/write-completion-code.ts';
import { groupCode } from '../resume-code/group-code.ts';
import { MOST_ROWS, readRegister } from './read-register.ts';

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
