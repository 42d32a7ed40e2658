import type { Asked, Gap, Item, ItemOf, ItemType, Option } from '../../domain/item.ts';
import type { Paragraph } from '../../domain/rich-text.ts';
import { letterOf } from '../items/place-list.tsx';
import { listChoices } from '../paper/list-choices.ts';
import { answersText } from '../text/answers-text.ts';

/** One thing that there was to choose, fill or place, with what is right about it. */
export interface AnswerPart {
  readonly id: string;
  /** “B.”, “2.”, or the number of a gap. */
  readonly lead: string;
  readonly text: Paragraph;
  /** Absent where it is not the part that is right or wrong. */
  readonly isRight?: boolean;
  /** What belongs to it. */
  readonly goesTo?: Paragraph;
}

const isGap = (run: Asked['cloze']['text'][number][number]): run is Gap =>
  typeof run !== 'string' && 'gap' in run;

// A new type fails to compile here until trainers can be told its answer.
const parts: { readonly [T in ItemType]: (item: ItemOf<T>) => readonly AnswerPart[] } = {
  'single-choice': (item) => chosen(listChoices(item), [item.key]),
  'multiple-response': (item) => chosen(listChoices(item), item.key),
  'true-false': (item) => chosen(listChoices(item), [item.key]),
  cloze: ({ asked, key }) =>
    asked.text
      .flat()
      .filter(isGap)
      .map(({ gap }, index) => ({
        id: gap,
        lead: answersText.gap(index + 1),
        text: [(key[gap] ?? []).join(' / ')],
      })),
  ordering: ({ asked, key }) =>
    key.map((id, index) => ({ id, lead: `${index + 1}.`, text: wordsOf(asked.steps, id) })),
  matching: ({ asked, key }) => placed(asked.rows, asked.options, key),
  categorise: ({ asked, key }) => placed(asked.cards, asked.groups, key),
  'short-answer': ({ key }) =>
    'model' in key
      ? key.model.map((text, index) => ({ id: `model-${index}`, lead: '', text }))
      : [{ id: 'accepted', lead: '', text: [key.accepted.join(' / ')] }],
  confidence: () => [],
  reflection: () => [],
  scenario: () => [],
};

/** What is right, part by part, in the order and under the letters of the blank question. */
export function partsOfAnswer(item: Item): readonly AnswerPart[] {
  return (parts[item.type] as (item: Item) => readonly AnswerPart[])(item);
}

function chosen(choices: readonly Option[], key: readonly string[]): readonly AnswerPart[] {
  return choices.map(({ id, text }, index) => ({
    id,
    lead: letterOf(index),
    text,
    isRight: key.includes(id),
  }));
}

function placed(
  things: readonly Option[],
  places: readonly Option[],
  key: Readonly<Record<string, string>>,
): readonly AnswerPart[] {
  return things.map(({ id, text }) => {
    const place = places.findIndex((one) => one.id === key[id]);
    const words = places[place]?.text ?? [];
    return { id, lead: '', text, goesTo: [`${letterOf(place)} `, ...words] };
  });
}

function wordsOf(options: readonly Option[], id: string): Paragraph {
  return options.find((option) => option.id === id)?.text ?? [];
}
