import type { CompletionRecord } from '../../domain/completion-record.ts';
import type { CourseOutline } from '../../domain/course-outline.ts';
import { listLeft } from '../../domain/list-left.ts';
import { findAudiences } from '../../domain/path.ts';
import { $preferences } from '../../state/preferences.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';

/** What is left on the chosen path, entry by entry, and the first of it as the way on. Gives the sentence that says how much. */
export function showCertificateLeft(outline: CourseOutline, record: CompletionRecord): string {
  const left = listLeft(outline, record, findAudiences(outline.paths, $preferences.get().path));
  const open = new Set([
    ...left.lessons.map((id) => `lesson ${id}`),
    ...left.checks.map((id) => `check ${id}`),
  ]);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-left-part]')];
  for (const entry of entries) entry.hidden = !open.has(entry.dataset['leftPart'] ?? '');
  const first = entries.find((entry) => !entry.hidden)?.querySelector('a');
  const link = document.querySelector<HTMLAnchorElement>('[data-left-first]');
  if (first && link) {
    link.href = first.href;
    link.textContent = `${link.dataset['words']}: ${first.textContent?.trim()}`;
  }
  return certificateStateText.left(left.lessons.length, left.checks.length);
}
