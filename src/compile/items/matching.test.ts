import { describe, expect, test } from 'vitest';
import { FEEDBACK, itemOf } from './question.test-kit.ts';

const table = (...rows: readonly string[]) =>
  `What goes with what?\n\n| Left | Right |\n|:---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id).sort();

describe('matching', () => {
  test('has rows, options once each, one that matches nothing, and notes', () => {
    const rows = [
      '`a` One *x* | No effect',
      '`b` Two | May ease',
      '`c` A \\| B | No  effect',
      ' | Nobody knows',
    ];
    const item = itemOf('matching', '', `${table(...rows)}\n\n- \`b\` It may.`);
    expect(item.asked.rows).toEqual([
      { id: 'a', text: ['One ', { mark: 'emphasis', of: ['x'] }] },
      { id: 'b', text: ['Two'] },
      { id: 'c', text: ['A | B'] },
    ]);
    expect(ids(item.asked.options)).toEqual(['may-ease', 'no-effect', 'nobody-knows']);
    expect(item.key).toEqual({ a: 'no-effect', b: 'may-ease', c: 'no-effect' });
    expect(item.notes.parts).toEqual({ b: [['It may.']] });
    expect(JSON.stringify(item)).not.toContain('Left');
  });

  test('tells options apart that differ in signs only, and those without letters', () => {
    const one = itemOf('matching', '', table('`a` One | A+', '`b` Two | A-', '`c` Three | 回答') + FEEDBACK);
    expect(new Set(Object.values(one.key)).size).toBe(3);
    const other = itemOf(
      'matching',
      '',
      table('`c` Three | 回答', '`b` Two | A-', '`a` One | A+') + FEEDBACK,
    );
    expect(other.key).toEqual(one.key);
    expect(ids(one.asked.options).every((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toBe(true);
  });
});
