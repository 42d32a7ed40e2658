import type { ChoiceId, ItemId } from '../ids.ts';

/** A question whose first answers can be counted. */
export interface CountedItem {
  readonly id: ItemId;
  readonly revision: number;
  /** Of a single choice, its choices in the order of their ids. Of any other type, none. */
  readonly choices: readonly ChoiceId[];
}

/** How a question was answered at first. Absent: not known. `chosen` is the place of a wrong choice, where there is one. */
export type FirstResult = { readonly isRight: true } | { readonly isRight: false; readonly chosen?: number };

/** By the place of the item in the list of those that are counted. */
export type FirstResults = readonly (FirstResult | undefined)[];
