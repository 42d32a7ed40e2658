import { gradeCategorise } from './grading/categorise.ts';
import { gradeCloze } from './grading/cloze.ts';
import { gradeConfidence } from './grading/confidence.ts';
import { gradeMatching } from './grading/matching.ts';
import { gradeMultipleResponse } from './grading/multiple-response.ts';
import { gradeOrdering } from './grading/ordering.ts';
import { gradeReflection } from './grading/reflection.ts';
import { gradeScenario } from './grading/scenario.ts';
import { gradeShortAnswer } from './grading/short-answer.ts';
import { gradeSingleChoice } from './grading/single-choice.ts';
import { gradeTrueFalse } from './grading/true-false.ts';
import type { Item, ItemOf, ItemType } from './item.ts';
import type { Graded } from './outcome.ts';
import type { Response, ResponseTo } from './response.ts';

/** Grades whatever it knows the type of: all of them, or as many as a page has loaded. */
export type Grade = (item: Item, response: Response) => Graded;

type Grader<T extends ItemType> = (item: ItemOf<T>, response: ResponseTo<T>) => Graded;

// A new item type fails to compile here until it has a grader.
const graders: { readonly [T in ItemType]: Grader<T> } = {
  'single-choice': gradeSingleChoice,
  'multiple-response': gradeMultipleResponse,
  'true-false': gradeTrueFalse,
  cloze: gradeCloze,
  ordering: gradeOrdering,
  matching: gradeMatching,
  categorise: gradeCategorise,
  'short-answer': gradeShortAnswer,
  confidence: gradeConfidence,
  reflection: gradeReflection,
  scenario: gradeScenario,
};

/** Grades a response, or says why it can't be graded. The response must be of the item's own type. */
export function grade(item: Item, response: Response): Graded {
  const grader = graders[item.type] as Grader<ItemType>;
  return grader(item as never, response as never);
}
