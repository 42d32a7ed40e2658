import { describe, expect, test } from 'vitest';
import type { CrisisPhrases } from '../../domain/crisis.ts';
import { createNeedRecogniser } from './recognise-need.ts';

const none: CrisisPhrases = {
  ...{ lists: ['myself|my self'], phrases: [], alone: [], numbers: [], except: [], misspelt: [] },
  notMisspelt: [],
};
const by = (crisis: Partial<CrisisPhrases>) => createNeedRecogniser({ ...none, ...crisis });

describe('a phrase', () => {
  const isInNeed = by({ phrases: [[['hurt|harm*'], [0]]], misspelt: ['hurt', 'harm*', 'myself'] });

  test.each([
    'hurt myself',
    'I keep hurt my self!',
    'harming myself',
    'HURT   MYSELF',
    'hurttt myself',
    'hurtmyself',
    'hrut myslef',
    'h*rt mys3lf',
    'h u r t myself',
    'hurt…myself',
    'húrt myself',
  ])('is found in “%s”', (typed) => {
    expect(isInNeed(typed)).toBe(true);
  });

  test.each([
    '',
    '   ',
    'hurt',
    'myself',
    'myself hurt',
    'hurt and myself',
    'hunt myself',
    'yurt myself',
    '***',
  ])('is not found in “%s”', (typed) => {
    expect(isInNeed(typed)).toBe(false);
  });

  test('may have words in between, as many as it allows, and words that may be missing', () => {
    const isNear = by({ phrases: [[['hurt'], ['badly', 0, 1], [0, 2]]] });
    expect(isNear('hurt badly one two myself')).toBe(true);
    expect(isNear('hurt myself')).toBe(true);
    expect(isNear('hurt badly one two three myself')).toBe(false);
  });

  test('may name a list among other choices', () => {
    const isListed = by({ phrases: [[['hurt'], ['<0>|me']]] });
    expect(isListed('hurt my self')).toBe(true);
    expect(isListed('hurt me')).toBe(true);
    expect(isListed('hurt 0')).toBe(false);
  });

  test('that counts alone is found only where nothing else is typed', () => {
    const isAlone = by({ alone: [[['help'], ['please', 0, 1]]] });
    expect(isAlone('help!')).toBe(true);
    expect(isAlone('Help, please')).toBe(true);
    expect(isAlone('help with the certificate')).toBe(false);
  });

  test('of a script without spaces is found inside a run of it', () => {
    expect(by({ phrases: [[['想 死']]] })('我想死了')).toBe(true);
    expect(by({ phrases: [[['أريد'], ['الموت']]] })('أريد الموت')).toBe(true);
  });
});

describe('a phrase of daily work', () => {
  const isInNeed = by({ phrases: [[['die']]], except: [[['to'], ['die'], ['for']]] });

  test('takes its own words out, and no others', () => {
    expect(isInNeed('a cake to die for')).toBe(false);
    expect(isInNeed('a cake to die for and then i die')).toBe(true);
  });

  test('is not reached over', () => {
    const over = by({ phrases: [[['want'], ['die', 3]]], except: [[['cake']]] });
    expect(over('want to die')).toBe(true);
    expect(over('want cake die')).toBe(false);
  });
});

describe('a number', () => {
  const isInNeed = by({ numbers: ['999', '116123'] });

  test.each(['999', 'ring 999', '9 9 9', '9-9-9', '116 123', '116123', '116.123', '(116) 123', '９９９'])(
    'is found in “%s”',
    (typed) => {
      expect(isInNeed(typed)).toBe(true);
    },
  );

  test.each(['1999', '9990', '1,999', '0.999', '9.9.9', '999th', 'version 9.99'])(
    'is not found in “%s”',
    (typed) => {
      expect(isInNeed(typed)).toBe(false);
    },
  );
});

describe('a slip of spelling', () => {
  test('is forgiven in the words that are named, and not where it is a word of its own', () => {
    const isInNeed = by({
      phrases: [[['raped']], [['scream']]],
      misspelt: ['raped'],
      notMisspelt: ['rated'],
    });
    expect(isInNeed('rapde')).toBe(true);
    expect(isInNeed('rated')).toBe(false);
    expect(isInNeed('screem')).toBe(false);
  });

  test('makes no short word into another', () => {
    const misspelt = ['kill', 'die', 'life'];
    const isInNeed = by({ phrases: misspelt.map((word) => [[word]]), misspelt });
    for (const typed of ['skill', 'fill', 'fall', 'bill', 'diet', 'due', 'tie', 'lift', 'live', 'like'])
      expect(isInNeed(typed), typed).toBe(false);
  });
});
