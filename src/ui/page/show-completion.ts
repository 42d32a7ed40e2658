import type { Completion, CompletionRecord } from '../../domain/completion-record.ts';
import { completionText } from '../text/completion-text.ts';
import { showLessonStatus } from './show-lesson-status.ts';

/** What every page says of what is complete. */
export function showCompletion(record: CompletionRecord): void {
  showMarks(record);
  showLessonStatus(record);
}

/** `data-completion-of="lesson what-we-know"` marks a place for words such as “Complete”. */
function showMarks(record: CompletionRecord): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-completion-of]')) {
    const [part, id = ''] = (mark.dataset['completionOf'] ?? '').split(' ');
    const completion = completionOf(record, part, id);
    if (!completion || mark.dataset['completion'] === completion) continue;
    mark.dataset['completion'] = completion;
    mark.textContent = completionText[completion];
  }
}

function completionOf(
  record: CompletionRecord,
  part: string | undefined,
  id: string,
): Completion | undefined {
  if (part === 'check') return record.checks.get(id);
  if (part === 'essentials') return record.essentials?.completion;
  return (part === 'module' ? record.modules : record.lessons).get(id)?.completion;
}
