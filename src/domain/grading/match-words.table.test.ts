import { describe, expect, test } from 'vitest';
import { matchWords } from './match-words.ts';
import type { Typing } from './typing.ts';

type Pair = readonly [given: string, accepted: string];

const comma: Typing = { decimal: ',' };

function verdicts(pairs: readonly Pair[], typing?: Typing): readonly (readonly [string, string, string])[] {
  return pairs.map(([given, accepted]) => [given, accepted, matchWords(given, [accepted], typing)]);
}

function all(verdict: string, pairs: readonly Pair[]): readonly (readonly [string, string, string])[] {
  return pairs.map(([given, accepted]) => [given, accepted, verdict]);
}

describe('what a teacher would take for the same', () => {
  test.each<[string, readonly Pair[]]>([
    [
      'marks and quotation marks around it',
      [
        ['may.', 'may'],
        ['“may”', 'may'],
        ['"may"', 'may'],
        ["'may'", 'may'],
        ['‘may’', 'may'],
        ['„may“', 'may'],
        ['« may »', 'may'],
        ['»may«', 'may'],
        ['(may)', 'may'],
        ['[may]!', 'may'],
        ['¿may?', 'may'],
        ['…may…', 'may'],
        ['- may', 'may'],
        ['may;', 'may'],
        ['*may*', 'may'],
        ['may', '“may”.'],
        ['yes, it may', 'yes it may'],
        ['it “may” help', 'it may help'],
        ['「犬」', '犬'],
        ['犬。', '犬'],
        ['نعم؟', 'نعم'],
        ['U.K.', 'UK'],
        ['e.g.', 'eg'],
      ],
    ],
    [
      'letter case',
      [
        ['MAY', 'may'],
        ['ΟΔΟΣ', 'οδός'],
        ['IŞIK', 'ışık'],
        ['istanbul', 'İstanbul'],
        ['STRASSE', 'Straße'],
        ['STRAẞE', 'Strasse'],
        ['МОЙ', 'мой'],
      ],
    ],
    [
      'accents and joined letters of Latin and Greek',
      [
        ['Strasse', 'Straße'],
        ['evidence', 'évidence'],
        ['Uberblick', 'Überblick'],
        ['coeur', 'cœur'],
        ['Soren', 'Søren'],
        ['Lodz', 'Łódź'],
        ['οδος', 'οδός'],
        ['an\u0303o', 'año'],
      ],
    ],
    [
      'spaces, hyphens and what can’t be seen',
      [
        ['peer support', 'peer-support'],
        ['well–being', 'well being'],
        ['peer\u00A0support', 'peer support'],
        ['peer\u202Fsupport', 'peer support'],
        ['\u200Bmay\u200B', 'may'],
        ['recov\u00ADery', 'recovery'],
        ['and / or', 'and/or'],
        ['COVID 19', 'COVID-19'],
        ['vitamin B 12', 'Vitamin B12'],
        ["people's", 'people’s'],
      ],
    ],
    [
      'figures',
      [
        ['97 %', '97%'],
        ['97\u202F%', '97%'],
        ['1,000', '1000'],
        ['1 000', '1000'],
        ['1\u00A0000', '1,000'],
        ['1’000', '1000'],
        ['1000000', '1,000,000'],
        ['1.000.000', '1000000'],
        ['1,00,000', '100000'],
        ['1000.50', '1,000.5'],
        ['0,5', '0.5'],
        ['.5', '0.5'],
        ['5.', '5'],
        ['5.0', '5'],
        ['1.000', '1'],
        ['+5', '5'],
        ['05 March', '5 March'],
        ['-5', '−5'],
        ['- 5', '-5'],
        ['–5', '-5'],
        ['5-10', '5–10'],
        ['5 – 10', '5–10'],
        ['£ 5', '£5'],
        ['20 °C', '20°C'],
        ['٥', '5'],
        ['९७%', '97%'],
        ['５', '5'],
        ['10:30', '10 : 30'],
        ['09:30', '9:30'],
        ['1½', '1 1/2'],
        ['p<.05', 'p < 0.05'],
        ['2 nd', '2nd'],
        ['100000000000000000000.10', '100,000,000,000,000,000,000.1'],
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(verdicts(pairs)).toEqual(all('right', pairs));
  });

  test('figures by the language of the course', () => {
    const same: readonly Pair[] = [
      ['1.000', '1000'],
      ['1 000,50', '1000,5'],
      ['0.5', '0,5'],
      [',5', '0,5'],
      ['1.000.000,5', '1000000,5'],
      ['1,500', '1,5'],
      ['97 %', '97%'],
      ['5. Mai', '5.Mai'],
    ];
    expect(verdicts(same, comma)).toEqual(all('right', same));
    const other: readonly Pair[] = [
      ['1.000', '1'],
      ['1,5', '15'],
      ['0,5', '5'],
    ];
    expect(verdicts(other, comma)).toEqual(all('wrong', other));
  });
});

describe('what a teacher would not take', () => {
  test.each<[string, readonly Pair[]]>([
    [
      'other figures and signs',
      [
        ['20000', '10000'],
        ['20,000', '10,000'],
        ['14 March', '15 March'],
        ['1000 people', '10000 people'],
        ['97', '97%'],
        ['5', '£5'],
        ['-5', '5'],
        ['− 5', '5'],
        ['(-5)', '5'],
        ['5', '-5'],
        ['0.5', '5'],
        ['1.5', '15'],
        ['10⁵', '105'],
        ['5–10', '510'],
        ['10:30', '10:40'],
        ['1.2.2026', '1.3.2026'],
        ['>5', '<5'],
        ['C', 'C++'],
        ['A', 'A-'],
        ['A+', 'A-'],
        ['0800 123', '800 123'],
        ['COVID-18', 'COVID-19'],
        ['twenty thousand', '20000'],
        ['in 14 studies', 'in 41 studies'],
      ],
    ],
    [
      'marks of other scripts, which are letters',
      [
        ['かき', 'かぎ'],
        ['はん', 'ぱん'],
        ['कम', 'काम'],
        ['мои', 'мой'],
        ['все', 'всё'],
        ['شده', 'شدّه'],
        ['מלך', 'מֶלֶך'],
        ['มา', 'มี'],
      ],
    ],
    [
      'other short words in longer answers',
      [
        ['an effect', 'no effect'],
        ['effect', 'no effect'],
        ['now recommended', 'not recommended'],
        ['in patients', 'no patients'],
        ['is effective', 'is not effective'],
        ['?', 'may'],
        ['', 'may'],
      ],
    ],
  ])('%s', (_, pairs) => {
    expect(verdicts(pairs)).toEqual(all('wrong', pairs));
  });
});

test('what a teacher would call a slip of spelling', () => {
  const slips: readonly Pair[] = [
    ['recovry', 'recovery'],
    ['“recovry”.', 'recovery'],
    ['some recovry', 'some recovery'],
    ['tea cossy', 'tea cosy'],
    ['15 Mrach', '15 March'],
    ['97% of reveiws', '97 % of reviews'],
    ['1,000 particpants', '1000 participants'],
    ['selfefficacy', 'self-efficacy'],
    ['self eficacy', 'self-efficacy'],
    ['hypertention', 'hypertension'],
    ['Genesungsbegleitr', 'Genesungsbegleiter'],
    ['выздоровлени', 'выздоровление'],
  ];
  expect(verdicts(slips)).toEqual(all('slip', slips));
});

test('no slip is said of what is nearer to a word that means something else', () => {
  const typing = { others: ['uncertain', 'uncertainty', 'effective', 'recover', 'maybe'] };
  const other: readonly Pair[] = [
    ['uncertainty', 'certainty'],
    ['uncertinty', 'certainty'],
    ['effective', 'ineffective'],
    ['effective in practice', 'ineffective in practice'],
    ['recover', 'recovery'],
    ['maybe', 'may be'],
  ];
  expect(verdicts(other, typing)).toEqual(all('wrong', other));
  expect(matchWords('inefective', ['ineffective'], typing)).toBe('slip');
  expect(matchWords('recovary', ['recovery'], typing)).toBe('slip');
});
