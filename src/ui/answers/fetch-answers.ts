import type { Item } from '../../domain/item.ts';
import type { SealedAnswers } from '../../domain/sealed-answers.ts';
import { openItem } from '../../domain/sealed-item.ts';

/** The answers of a lesson, opened. */
export interface LessonAnswers extends Omit<SealedAnswers, 'items'> {
  readonly items: readonly { readonly label: string; readonly item: Item }[];
}

const kept = new Map<string, Promise<readonly LessonAnswers[]>>();

/** Fetches a file of answers, once for all notes of a page. Rejects if it can’t be had, and tries again the next time. */
export function fetchAnswers(address: string): Promise<readonly LessonAnswers[]> {
  const found = kept.get(address) ?? load(address);
  kept.set(address, found);
  found.catch(() => kept.delete(address));
  return found;
}

async function load(address: string): Promise<readonly LessonAnswers[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const sealed = (await response.json()) as readonly SealedAnswers[];
  return sealed.map((lesson) => ({
    ...lesson,
    items: lesson.items.map(({ label, item }) => ({ label, item: openItem(item) as Item })),
  }));
}
