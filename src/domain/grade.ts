import { gradeMultipleResponse } from './grading/multiple-response.ts';
import { gradeSingleChoice } from './grading/single-choice.ts';
import type { Item, ItemOf, ItemType } from './item.ts';
import type { Graded } from './outcome.ts';
import type { Response, ResponseTo } from './response.ts';

type Grader<T extends ItemType> = (item: ItemOf<T>, response: ResponseTo<T>) => Graded;

// A new item type fails to compile here until it has a grader.
const graders: { readonly [T in ItemType]: Grader<T> } = {
  'single-choice': gradeSingleChoice,
  'multiple-response': gradeMultipleResponse,
};

/** Grades a response, or says why it can't be graded. The response must be of the item's own type. */
export function grade(item: Item, response: Response): Graded {
  const grader = graders[item.type] as Grader<ItemType>;
  return grader(item as never, response);
}
