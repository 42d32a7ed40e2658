import type { ChoiceId } from './ids.ts';
import type { ItemType } from './item.ts';

/** What the learner gave, by item type. */
export interface Responses {
  readonly 'single-choice': ChoiceResponse;
  readonly 'multiple-response': ChoiceResponse;
}

export interface ChoiceResponse {
  readonly chosen: readonly ChoiceId[];
}

export type ResponseTo<T extends ItemType> = Responses[T];
export type Response = Responses[ItemType];
