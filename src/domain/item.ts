import type { ChoiceId, FindingId, ItemId } from './ids.ts';
import type { Paragraph, RichText } from './rich-text.ts';

/** One interaction with an id. The learner sees “Question”. */
export type Item = SingleChoiceItem | MultipleResponseItem;
export type ItemType = Item['type'];
export type ItemOf<T extends ItemType> = Extract<Item, { readonly type: T }>;

interface ItemBase {
  readonly id: ItemId;
  /** Raised by the author when the key or the meaning changes: only then is the item asked again. */
  readonly revision: number;
  /** A warm-up recalls an earlier lesson and never counts. */
  readonly purpose: 'scored' | 'warm-up';
  /** The name of the critical point this item tests, such as `C2`. */
  readonly critical?: string;
  /** What is read before the question itself. */
  readonly context: RichText;
  readonly prompt: Paragraph;
  /** The findings that its feedback cites. */
  readonly findings: readonly FindingId[];
}

export interface Choice {
  readonly id: ChoiceId;
  readonly text: Paragraph;
  readonly feedback: RichText;
}

export interface SingleChoiceItem extends ItemBase {
  readonly type: 'single-choice';
  readonly choices: readonly Choice[];
  readonly key: ChoiceId;
}

export interface MultipleResponseItem extends ItemBase {
  readonly type: 'multiple-response';
  readonly choices: readonly Choice[];
  readonly key: readonly ChoiceId[];
}
