import { describe, expect, test } from 'vitest';
import { compileQuestions, EXAMPLES, itemOf } from './question.test-kit.ts';

const [, body] = EXAMPLES.categorise;

describe('categorise', () => {
  test('has groups, cards and notes', () => {
    const item = itemOf('categorise', '', body);
    expect(item.asked.groups).toEqual([
      { id: 'g', text: ['G'] },
      { id: 'h', text: ['H'] },
    ]);
    expect(item.asked.cards.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(item).toMatchObject({ key: { a: 'g', b: 'h' }, notes: { parts: { a: [['secret1']] } } });
  });

  test('shows its cards in an order that says nothing of the groups', () => {
    const group = (name: string) =>
      `### \`${name}\` G${name}\n\n${[1, 2, 3, 4].map((card) => `- \`${name}${card}\` Card ${name}${card}`).join('\n')}\n  > Why.`;
    const { asked } = itemOf('categorise', '', `Where?\n\n${group('g')}\n\n${group('h')}`);
    expect(asked.cards).toHaveLength(8);
    expect(asked.cards.map(({ id }) => id)).not.toEqual(asked.cards.map(({ id }) => id).toSorted());
  });

  test('may have headings of any level: they are none of the lesson', () => {
    const change = (from: string) => body.replaceAll('###', from);
    for (const signs of ['#', '##', '######']) {
      expect(itemOf('categorise', '', change(signs))).toEqual(itemOf('categorise', '', body));
    }
  });

  test('leaves the headings of the lesson the addresses that the page gives them', () => {
    const { lesson, codes } = compileQuestions(
      `<Question id="q" type="categorise">\n\n${body.replace('`g` G', '`later` words')}\n\n</Question>\n\n## Later words\n\n### More`,
    );
    expect(codes).toEqual([]);
    expect(lesson?.sections.map(({ slug }) => slug)).toEqual(['', 'what-was-found', 'later-words-1', 'more']);
  });
});
