import type { CompletionRecord } from '../../domain/completion-record.ts';
import { homeText } from '../text/home-text.ts';

/** The home page's main link: start, go on with the first unfinished thing, or look back. */
export function showContinue({ next, lessons }: CompletionRecord): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link) return;
  const { dataset } = link;
  dataset['start'] ??= link.textContent ?? '';
  dataset['startHref'] ??= link.href;
  const isBegun = [...lessons.values()].some((lesson) => lesson.completion !== 'not-attempted');
  if (!isBegun) {
    // Also where the record was cleared while this page was open.
    link.href = dataset['startHref'];
    link.textContent = dataset['start'];
    return;
  }
  if (!next) {
    link.textContent = homeText.review;
    return;
  }
  const target = document.querySelector<HTMLAnchorElement>(`a[data-lesson-link="${next.lesson}"]`);
  if (!target) return;
  link.href = next.item === undefined ? target.href : `${target.href}#question-${next.item}`;
  link.textContent = homeText.continueWith(target.textContent?.trim() ?? '');
}
