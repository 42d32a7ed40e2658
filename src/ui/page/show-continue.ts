import type { CompletionRecord, Next } from '../../domain/completion-record.ts';
import { pageId } from '../../domain/page-ids.ts';
import { continueText } from '../text/continue-text.ts';

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
    link.textContent = continueText.review;
    return;
  }
  const target = document.querySelector<HTMLAnchorElement>(linkTo(next));
  if (!target) return;
  link.href = 'item' in next ? `${target.href}#${pageId('question', next.item)}` : target.href;
  link.textContent = continueText.continueWith(target.textContent?.trim() ?? '');
}

function linkTo(next: Next): string {
  return 'check' in next ? `a[data-check-link="${next.check}"]` : `a[data-lesson-link="${next.lesson}"]`;
}
