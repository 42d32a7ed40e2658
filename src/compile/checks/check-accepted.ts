import type { DecimalSign } from '../../domain/grading/read-figure.ts';
import { foldTyped } from '../../domain/grading/read-typed.ts';
import type { Item } from '../../domain/item.ts';
import type { Check } from '../course-draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { decimalOf } from '../typing/find-course-words.ts';
import { listAcceptedByPart } from '../typing/list-accepted.ts';

/** Each accepted answer has words or figures to compare, and is not only another way to write one before it. */
export const checkAccepted: Check = ({ course, texts }) => {
  const decimal = decimalOf(course?.language ?? '');
  return texts.flatMap(({ itemPlaces }) =>
    [...itemPlaces].flatMap(([item, place]) => checkItem(item, place, decimal)),
  );
};

function checkItem(item: Item, place: Place, decimal: DecimalSign): readonly Problem[] {
  return listAcceptedByPart(item).flatMap((accepted) => {
    const seen = new Map<string, string>();
    return accepted.flatMap((answer) => {
      const folded = foldTyped(answer, decimal);
      if (folded === '') return [problem('answer-without-words', place, { item: item.id, answer })];
      const first = seen.get(folded);
      seen.set(folded, first ?? answer);
      return first === undefined ? [] : [problem('answer-repeated', place, { item: item.id, answer, first })];
    });
  });
}
