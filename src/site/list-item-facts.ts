import type { Course } from '../domain/course.ts';
import type { Item } from '../domain/item.ts';
import { type Paragraph, plainText } from '../domain/rich-text.ts';
import type { ItemFacts } from '../ui/certificate/item-facts.ts';

/**
 * The questions that everybody is asked in the lessons, that count and have a right answer, in the order of the course.
 * Those of one path only are not among them: whoever answered them would tell their path.
 */
export function listItemFacts({ modules }: Course): readonly ItemFacts[] {
  const lessons = modules.flatMap((module) =>
    module.lessons.filter(({ audience }) => audience === 'everyone'),
  );
  return lessons.flatMap(({ title, items }) =>
    items.filter(isCounted).map((item) => {
      const choices = choicesOf(item).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return {
        id: item.id,
        revision: item.revision,
        choices: choices.map(({ id }) => id),
        lesson: title,
        prompt: plainText(item.prompt),
        words: choices.map(({ text }) => plainText(text)),
      };
    }),
  );
}

/** What learners judge themselves, and conversations, have no answer that is wrong. */
function isCounted(item: Item): boolean {
  const isJudgedBySelf = item.type === 'short-answer' && item.asked.isSelfRated;
  const isForAll = item.audience === undefined || item.audience === 'everyone';
  return isForAll && item.purpose === 'scored' && item.key !== null && !isJudgedBySelf;
}

function choicesOf(item: Item): readonly { readonly id: string; readonly text: Paragraph }[] {
  return item.type === 'single-choice' ? item.asked.choices : [];
}
