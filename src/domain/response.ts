import type { ChoiceId } from './ids.ts';
import type { ItemType } from './item.ts';

/** What the learner gave, by item type. */
export interface Responses {
  readonly 'single-choice': ChoiceResponse;
  readonly 'multiple-response': ChoiceResponse;
  readonly 'true-false': ChoiceResponse;
  readonly cloze: PlacedResponse;
  readonly ordering: { readonly order: readonly ChoiceId[] };
  readonly matching: PlacedResponse;
  readonly categorise: PlacedResponse;
  /** A word to be matched, or how near the learner found their own answer (which itself is kept nowhere). */
  readonly 'short-answer': { readonly text: string } | { readonly rating: SelfRating };
  readonly confidence: { readonly level: ConfidenceLevel };
  /** What is written in a reflection is kept nowhere, so there is nothing to give. */
  readonly reflection: Readonly<Record<never, never>>;
  /** What was chosen in scene after scene, from the first one on. */
  readonly scenario: { readonly path: readonly ChoiceId[] };
}

export interface ChoiceResponse {
  readonly chosen: readonly ChoiceId[];
}

/** Gap → words, row → option, card → group. */
export interface PlacedResponse {
  readonly placed: Readonly<Record<string, string>>;
}

export type SelfRating = 'close' | 'partly' | 'different';
/** From 1, not at all, to 5, very. */
export type ConfidenceLevel = 1 | 2 | 3 | 4 | 5;

export type ResponseTo<T extends ItemType> = Responses[T];
export type Response = Responses[ItemType];
