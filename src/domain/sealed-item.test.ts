import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItem } from './arbitrary-item.test-kit.ts';
import type { Item } from './item.ts';
import { openItem, sealItem } from './sealed-item.ts';

/** Words of four letters and more in several scripts: one set to be read, one to be sealed. */
const open = ['which', 'outcome', 'évidence', 'ktoś', 'вопрос', 'ερώτηση', 'tick', 'choose'];
const hidden = [
  'severity',
  'Loneliness',
  'perinatal',
  'żółć',
  'ответ',
  'απάντηση',
  'naïveté',
  '回答解説',
  'jawab',
  '2026',
];

const words = (from: readonly string[]) => fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 5 });
const paragraph = (from: readonly string[]) => words(from).map((some) => [some.join(' ')]);
const secretItem: fc.Arbitrary<Item> = fc
  .record({
    prompt: paragraph(open),
    context: fc.array(paragraph(open), { maxLength: 2 }),
    texts: fc.array(paragraph(open), { minLength: 2, maxLength: 4 }),
    feedback: fc.array(fc.array(paragraph(hidden), { minLength: 1, maxLength: 2 }), {
      minLength: 4,
      maxLength: 4,
    }),
    key: fc.nat(1),
  })
  .map(({ prompt, context, texts, feedback, key }) => ({
    id: 'q',
    type: 'single-choice',
    revision: 1,
    purpose: 'scored',
    context,
    prompt,
    findings: ['eff-depression'],
    choices: texts.map((text, index) => ({ id: `choice-${index}`, text, feedback: feedback[index] ?? [] })),
    key: `choice-${key}`,
  }));

describe('sealItem', () => {
  test('and openItem give the item back, through JSON too', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const sealed = sealItem(item);
        expect(openItem(sealed)).toEqual({ ...item, findings: [] });
        expect(openItem(JSON.parse(JSON.stringify(sealed)))).toEqual(openItem(sealed));
      }),
    );
  });

  test('leaves in plain view what the learner reads before answering', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const { context, prompt, choices } = item;
        const shown = { context, prompt, choices: choices.map(({ id, text }) => ({ id, text })) };
        expect(sealItem(item)).toMatchObject(shown);
      }),
    );
  });

  test('shows no word of the feedback', () => {
    fc.assert(
      fc.property(secretItem, (item) => {
        const page = JSON.stringify(sealItem(item));
        expect(hidden.filter((word) => page.includes(word))).toEqual([]);
      }),
    );
  });

  test('does not show which choice is the key', () => {
    fc.assert(
      fc.property(secretItem, (item) => {
        const { seal, ...rest } = sealItem(item);
        const others = item.choices.map(({ id }) => id);
        expect(others.filter((id) => seal.includes(id))).toEqual([]);
        // Whichever is the key, the rest of the page is the same.
        const turned = { ...item, key: others.find((id) => id !== item.key) ?? '' } as Item;
        expect(JSON.stringify(rest)).toBe(JSON.stringify({ ...sealItem(turned), seal: undefined }));
      }),
    );
  });

  test('keeps the author’s own notes out of the page', () => {
    fc.assert(
      fc.property(secretItem, (item) => {
        const page = JSON.stringify(sealItem({ ...item, critical: 'C2' }));
        expect(page).not.toMatch(/eff-depression|critical|C2/);
      }),
    );
  });
});
