import type { CompletionRecord } from '../../domain/completion-record.ts';
import { continueText } from '../text/continue-text.ts';

/** The home page's main link: start, go on with the first unfinished thing, or look back. */
export function showContinue({ next, lessons }: CompletionRecord): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link) return;
  const isBegun = [...lessons.values()].some((lesson) => lesson.completion !== 'not-attempted');
  if (!isBegun) return;
  if (!next) {
    link.textContent = continueText.review;
    return;
  }
  const target = document.querySelector<HTMLAnchorElement>(`a[data-lesson-link="${next.lesson}"]`);
  if (!target) return;
  link.href = next.item === undefined ? target.href : `${target.href}#question-${next.item}`;
  link.textContent = continueText.continueWith(target.textContent?.trim() ?? '');
}
