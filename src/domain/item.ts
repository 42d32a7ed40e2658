import type { Typing } from './grading/typing.ts';
import type { ChoiceId, FindingId, ItemId, SceneId } from './ids.ts';
import type { Verdict } from './outcome.ts';
import type { Audience } from './path.ts';
import type { Paragraph, RichText } from './rich-text.ts';

/** One interaction with an id. The learner sees “Question”, or “Conversation” for a scenario. */
export type Item = { readonly [T in ItemType]: ItemOf<T> }[ItemType];
export type ItemType = keyof Asked & keyof Keys;
/** What is asked by one question with one answer. */
export type QuestionType = Exclude<ItemType, 'scenario'>;

/**
 * `asked` is what the learner sees, in an order that gives nothing away. `key`, `notes` and `typing` are sealed in a page
 * until they are wanted.
 */
export interface ItemOf<T extends ItemType> extends ItemBase {
  readonly type: T;
  readonly asked: Asked[T];
  readonly key: Keys[T];
}

export interface ItemBase {
  readonly id: ItemId;
  /** Raised by the author when the key or the meaning changes: only then is the item asked again. */
  readonly revision: number;
  /** A warm-up recalls an earlier lesson. Only what is scored counts. */
  readonly purpose: 'scored' | 'warm-up' | 'unscored';
  /** Whom the passage is for that it stands in. On the paths of others it does not count. */
  readonly audience?: Audience;
  /** One of two that are shown side by side. Neither counts. */
  readonly twice?: AskedTwice;
  /** The name of the critical point this item tests, such as `C2`. */
  readonly critical?: string;
  /** What is read before the question itself. */
  readonly context: RichText;
  readonly prompt: Paragraph;
  /** The findings that its feedback cites. */
  readonly findings: readonly FindingId[];
  /** The author wants the choices in the order in which they were written. */
  readonly keepsOrder: boolean;
  /** The learner is also asked how sure they are. */
  readonly asksSureness: boolean;
  readonly notes: Notes;
  /** Of an item in which words are typed: what helps to compare them. Sealed like the key, which it would tell. */
  readonly typing?: Typing;
}

/**
 * How sure somebody felt, or what somebody knew, before and after. `about` names in a few words what two questions of
 * knowledge are about; `pair` is the one that was asked before.
 */
export type AskedTwice =
  | { readonly moment: 'before'; readonly about?: string }
  | { readonly moment: 'after'; readonly pair: ItemId };

/** What is said after an answer, and (hints, one at a time) before it. */
export interface Notes {
  readonly hints: readonly RichText[];
  /** By the id of a choice, gap, row or card. Of a choice in a scenario: what follows, how they might feel, and why. */
  readonly parts: Readonly<Record<string, RichText>>;
  readonly outcomes: Readonly<Partial<Record<Verdict, RichText>>>;
}

/** Something to choose, place or fill, with its words. */
export interface Option {
  readonly id: ChoiceId;
  readonly text: Paragraph;
}

/** A gap in a cloze text: a box to type in, or (with options) a list to choose from. */
export interface Gap {
  readonly gap: string;
  readonly options?: readonly string[];
}

/** What happens at one point of a conversation, and what can be said then. An ending has no choices. */
export interface Scene {
  readonly id: SceneId;
  readonly title: Paragraph;
  readonly text: RichText;
  readonly isEnding: boolean;
  readonly choices: readonly SceneChoice[];
}

/** Its id is unique in the whole scenario. */
export interface SceneChoice extends Option {
  /** The scene that it leads to. */
  readonly to: SceneId;
}

/** Boxes of a kind: what the learner sees of each item type. */
export interface Asked {
  readonly 'single-choice': { readonly choices: readonly Option[] };
  readonly 'multiple-response': { readonly choices: readonly Option[] };
  readonly 'true-false': { readonly choices: readonly (Option & { readonly side: boolean })[] };
  readonly cloze: { readonly text: readonly (readonly (Paragraph[number] | Gap)[])[] };
  readonly ordering: { readonly steps: readonly Option[] };
  readonly matching: { readonly rows: readonly Option[]; readonly options: readonly Option[] };
  readonly categorise: { readonly cards: readonly Option[]; readonly groups: readonly Option[] };
  readonly 'short-answer': { readonly isSelfRated: boolean };
  readonly confidence: Readonly<Record<never, never>>;
  readonly reflection: Readonly<Record<never, never>>;
  /** The first scene is where it starts. */
  readonly scenario: { readonly scenes: readonly Scene[] };
}

/** What is right, by item type. `null` where nothing is. */
export interface Keys {
  readonly 'single-choice': ChoiceId;
  readonly 'multiple-response': readonly ChoiceId[];
  readonly 'true-false': ChoiceId;
  /** The accepted words of each gap, the best first. */
  readonly cloze: Readonly<Record<string, readonly string[]>>;
  readonly ordering: readonly ChoiceId[];
  /** Row → option. */
  readonly matching: Readonly<Record<string, ChoiceId>>;
  /** Card → group. */
  readonly categorise: Readonly<Record<string, ChoiceId>>;
  readonly 'short-answer': { readonly accepted: readonly string[] } | { readonly model: RichText };
  readonly confidence: null;
  readonly reflection: null;
  readonly scenario: null;
}
