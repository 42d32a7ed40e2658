import type { CountedItem } from '../../domain/completion-code/first-results.ts';

/** A question whose first answers are counted, in words. No key is among them. */
export interface ItemFacts extends CountedItem {
  readonly lesson: string;
  readonly prompt: string;
  /** The words of its choices, in the order of the choices. */
  readonly words: readonly string[];
}

export async function fetchItemFacts(address: string): Promise<readonly ItemFacts[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly ItemFacts[];
}
