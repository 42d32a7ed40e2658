import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, arbitraryItem, arbitraryItemsOf } from './arbitrary-item.test-kit.ts';
import { openItem, sealItem } from './sealed-item.ts';

/** Words in several scripts: one set to be read, one to be sealed. */
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
const secretItems = arbitraryItemsOf({
  paragraph: paragraph(open),
  note: fc.array(paragraph(hidden), { minLength: 1, maxLength: 2 }),
  option: fc.constantFrom(...open),
  accepted: fc.constantFrom(...hidden),
});
const secretItem = anyOf(secretItems);

describe('sealItem', () => {
  test('and openItem give any item back, through JSON too', () => {
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
        const { context, prompt, asked } = item;
        expect(sealItem(item)).toMatchObject({ context, prompt, asked });
      }),
    );
  });

  test.each(Object.entries(secretItems))('shows no word of the key and the notes of a %s', (_, items) => {
    fc.assert(
      fc.property(items as typeof secretItem, (item) => {
        const page = JSON.stringify(sealItem(item));
        expect(hidden.filter((word) => page.includes(word))).toEqual([]);
      }),
    );
  });

  test('shows nothing of the key outside the seal, and no id in it', () => {
    const items = secretItems['single-choice'].map((item) => {
      const choices = item.asked.choices.map(({ text }, index) => ({ id: `choice-${index}`, text }));
      return { ...item, asked: { choices }, key: `choice-${choices.length - 1}` };
    });
    fc.assert(
      fc.property(items, (item) => {
        const { seal, ...rest } = sealItem(item);
        expect(seal).not.toMatch(/choice-\d/);
        // Whichever is the key, the rest of the page is the same.
        const { seal: _, ...other } = sealItem({ ...item, key: 'choice-0' });
        expect(rest).toEqual(other);
      }),
    );
  });

  test('keeps the author’s own notes out of the page', () => {
    fc.assert(
      fc.property(secretItem, (item) => {
        const page = JSON.stringify(sealItem({ ...item, findings: ['eff-depression'], critical: 'C2' }));
        expect(page).not.toMatch(/eff-depression|critical|C2/);
      }),
    );
  });
});
