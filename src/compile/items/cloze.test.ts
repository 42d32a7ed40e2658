import { describe, expect, test } from 'vitest';
import { FEEDBACK, itemOf } from './question.test-kit.ts';

const cloze = (text: string) => itemOf('cloze', '', `Fill in.\n\n${text}${FEEDBACK}`);

describe('cloze', () => {
  test('has boxes, lists and named gaps in its text, which begins with the first gap', () => {
    const item = itemOf(
      'cloze',
      '',
      [
        'Ama asks you.',
        'Fill in.',
        'Peer support [[verb: may|might]] help, *so*\nit [[noun: symptoms / cures / all]].',
        'No more.',
        'It [[does]].',
        '- `verb` Only “may”.\n- `does` It does.',
      ].join('\n\n'),
    );
    expect(item).toMatchObject({ context: [['Ama asks you.']], prompt: ['Fill in.'] });
    const [first, second, third] = item.asked.text;
    expect(first).toEqual([
      'Peer support ',
      { gap: 'verb' },
      ' help, ',
      { mark: 'emphasis', of: ['so'] },
      ' it ',
      { gap: 'noun', options: expect.arrayContaining(['symptoms', 'cures', 'all']) },
      '.',
    ]);
    expect(second).toEqual(['No more.']);
    const [, gap] = third ?? [];
    const id = (gap as { gap: string }).gap;
    expect(item.key).toEqual({ verb: ['may', 'might'], noun: ['symptoms'], [id]: ['does'] });
    expect(item.notes.parts).toEqual({ verb: [['Only “may”.']], [id]: [['It does.']] });
  });

  test('gives away nothing in the name of a gap', () => {
    const { asked } = cloze('It [[Does]] and [[some evidence|evidence]].');
    expect(JSON.stringify(asked)).not.toMatch(/does|evidence/i);
  });

  test('keeps the name of a gap when its text is reworded and reordered', () => {
    const names = (text: string) => Object.keys(cloze(text).key).sort();
    expect(names('It [[may]] help [[some]].')).toEqual(names('[[ Some ]] people, it [[may|might]] help.'));
  });

  test('mixes the options of each list, and not all in the same way', () => {
    const words = 'a / b / c / d';
    const lists = ['one', 'two', 'three', 'four', 'five'].map((name) => `[[${name}: ${words}]]`);
    const gaps = cloze(lists.join(' ')).asked.text.flat();
    const orders = gaps.flatMap((run) =>
      typeof run === 'object' && 'options' in run ? [run.options?.join('')] : [],
    );
    expect(orders).toHaveLength(5);
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(new Set(orders.map((order) => order?.indexOf('a'))).size).toBeGreaterThan(1);
  });

  test('is read the same as a visual editor saves it', () => {
    const [before, saved] = ['It [[may|might]] and [[x / y]].', 'It \\[\\[may\\|might]] and \\[\\[x / y]].'];
    expect(cloze(saved)).toEqual(cloze(before));
  });

  test('takes what is no name for words', () => {
    expect(Object.values(cloze('At [[10:30|half past ten]].').key)).toEqual([['10:30', 'half past ten']]);
  });

  test('may break a gap at the end of a line', () => {
    expect(Object.values(cloze('It [[some\nevidence / no\nevidence]].').key)).toEqual([['some evidence']]);
  });
});
