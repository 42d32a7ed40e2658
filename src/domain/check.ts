import type { CheckId, ItemId, LessonId } from './ids.ts';
import type { Item } from './item.ts';
import type { Audience } from './path.ts';

/** Questions drawn from a bank, submitted together, with a rule for passing: a module’s check or the final check. */
export interface Check {
  readonly id: CheckId;
  readonly title: string;
  readonly rule: CheckRule;
  readonly bank: readonly BankItem[];
}

/** A proposal and not a finding, so it is data. `version` rises with any change of it. */
export interface CheckRule {
  readonly version: number;
  /** How many questions an attempt draws. */
  readonly items: number;
  /** The share of them that must be correct, above 0 and up to 1. */
  readonly passMark: number;
  /** How many of them, at the least, are asked in a scene. */
  readonly inScene: number;
  /** Critical points: each is asked about in every attempt, and must be correct. */
  readonly critical: readonly string[];
  /** When an answer is marked. */
  readonly marks: 'at-the-end' | 'after-each';
}

/** A question of a bank, and where it is taught. */
export interface BankItem {
  readonly item: Item;
  readonly lesson: LessonId;
  readonly audience: Audience;
  /** What a draw is spread over: the lessons of a module, or the modules of the course. */
  readonly stratum: string;
}

/** What is known of a bank’s question without its words. */
export interface Drawable {
  readonly id: ItemId;
  readonly revision: number;
  readonly stratum: string;
  readonly critical?: string;
  readonly isInScene: boolean;
}

/** A question is in a scene when something has to be read before it. */
export function outlineBankItem({ item, stratum }: BankItem): Drawable {
  const { id, revision, critical, context } = item;
  return { id, revision, stratum, ...(critical ? { critical } : {}), isInScene: context.length > 0 };
}

/** How many of `of` questions must be correct. The small number takes back what multiplication adds (0.7 × 10). */
export function countNeeded(passMark: number, of: number): number {
  return Math.ceil(passMark * of - 1e-9);
}
