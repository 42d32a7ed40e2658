import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCompletionCode } from '../completion-code/write-completion-code.ts';
import { largeBook } from '../resume-code/arbitrary-code.test-kit.ts';
import { groupCode } from '../resume-code/group-code.ts';
import { readResumeCode } from '../resume-code/resume-code.ts';
import { writeCode } from '../resume-code/write-code.ts';
import { findCodes } from './find-codes.ts';

// Literal: a code on paper is never made again.
const code = 'CR3RB 100SV D8NMJ F1900 GT90B';
const plain = code.replaceAll(' ', '');
const [one = '', two = '', three = '', four = '', five = ''] = code.split(' ');
const lettersIn = (text: string) => findCodes(text, 'tiny').map(({ letters }) => letters());

describe('a code is found', () => {
  test.each([
    ['after a label', `Ann Smith: ${code}`],
    ['after words that look like groups', `Clara Jones wrote ${code}`],
    ['after a number', `1. ${code}`],
    ['after a number without a stop', `1 ${code}`],
    ['in a quoted mail', `> > ${code}`],
    ['in quotation marks', `“${code}”`],
    ['in straight quotation marks', `'${plain}'`],
    ['in brackets', `(${code})`],
    ['in angle brackets', `<${plain}>`],
    ['in bold', `**${code}**`],
    ['before a full stop', `${code}.`],
    ['before words', `${code} from Ann`],
    ['in a link', `https://example.org/register.html#${plain}`],
    ['in a link with its spaces encoded', `#${code.replaceAll(' ', '%20')}`],
    [
      'with its groups in quotation marks',
      code
        .split(' ')
        .map((group) => `"${group}"`)
        .join(','),
    ],
    ['over two lines', `${one} ${two} ${three}\n${four} ${five}`],
    ['over two lines in the middle of a group', `${one} ${two} D8N\nMJ ${four} ${five}`],
    ['over two lines of a quoted mail', `> ${one} ${two} ${three}\r\n> ${four} ${five}`],
    ['over a soft line break of a mail', `${one} ${two} D8=\nNMJ ${four} ${five}`],
    ['between tags', `<p>Ann <b>${one}</b>&nbsp;${two} ${three}<br class="x">${four} ${five}</p>`],
    ['after a zero-width space', `\u200B${code}`],
    ['with invisible characters in it', [...plain].join('\u200D')],
    ['with soft hyphens', plain.replace('8', '\u00AD8')],
    ['after a byte order mark', `\uFEFF${code}`],
    ['between marks of direction', `\u202A${code}\u202C`],
    ['before a variation selector', `${code}\uFE0F`],
    ['in wide letters', code.replace('CR', 'ＣＲ')],
    ['in small letters with look-alikes', code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')],
    ['after letters of another script', `Зоя ${code}`],
  ])('%s', (_, text) => {
    expect(lettersIn(text)).toEqual([plain]);
  });

  test.each([
    ['with one sign more', `X${plain}`],
    ['with a foreign letter in it', plain.replace('D', 'Ä')],
    ['with a foreign letter more', plain.replace('D', 'DÄ')],
    ['of words', 'I can see clear light below'],
  ])('but not %s', (_, text) => {
    expect(findCodes(text, 'tiny').filter(({ isWhole }) => isWhole)).toEqual([]);
  });

  test('twice, where it stands twice, with its place in the text', () => {
    const text = `Ann ${code}, Ben ${plain}`;
    expect(findCodes(text, 'tiny').map(({ at, end }) => text.slice(at, end))).toEqual([code, plain]);
  });

  test('whatever stands around it', () => {
    const around = fc.string({ unit: 'binary' }).map((text) => `${text}\n`);
    fc.assert(
      fc.property(
        around,
        around,
        fc.constantFrom(' ', '-', '\n', '\u200B', ' > '),
        (before, after, between) => {
          const text = `${before}${code.replaceAll(' ', between)}\n${after}`;
          expect(lettersIn(text)).toContain(plain);
        },
      ),
    );
  });

  test('and its one mistake is pointed at, also after a label', () => {
    const [found] = findCodes(`Ann: ${code.replace('D8', 'D9')}, Ward 3`, 'tiny');
    expect(found).toMatchObject({ at: 5, end: 34, isWhole: false });
  });
});

test('a code of another course is found, so that its reason can be told', () => {
  const other = writeCompletionCode('another', {
    what: 'course',
    edition: 1,
    isEarlierEdition: false,
    day: 20_785,
    isEarlierDay: false,
    mark: 5,
  });
  expect(lettersIn(`Ann: ${groupCode(other).join(' ')}`)).toEqual([other]);
});

test('a learner’s resume code is read from the message that it came in', () => {
  const record = {
    editions: 1,
    revised: 0,
    isCourseComplete: false,
    modules: [1],
    lessons: [2, 2, 1],
    items: [5, 1, 5],
  };
  const own = writeCode('c', { ...record, checks: [] });
  const brought = readResumeCode(own, largeBook);
  expect(brought).toHaveProperty('events');
  const groups = groupCode(own);
  for (const text of [
    `Code: ${groups.join('-')}`,
    `“${own}”`,
    `> ${groups.slice(0, 2).join(' ')}\n> ${groups.slice(2).join(' ')}\n\nBest wishes`,
    `1. ${own}`,
    `\u200B${groups.join(' ')}\u200B`,
    `https://example.org/progress.html#code=${own}`,
    `${own}\n${own}`,
  ])
    expect(readResumeCode(text, largeBook), text).toEqual(brought);
  const typo = `${own.slice(0, 7)}${own[7] === '7' ? '8' : '7'}${own.slice(8)}`;
  expect(readResumeCode(`Code: ${typo}`, largeBook)).toMatchObject({ refused: 'mistyped', group: 2 });
});
