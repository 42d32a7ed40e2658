import type { CompletionRecord } from '../../domain/completion-record.ts';
import type { Progress } from '../../domain/progress.ts';
import { showBeforeAfter } from './show-before-after.ts';
import { showContinue } from './show-continue.ts';
import { showCounts } from './show-counts.ts';

/** What the progress page says to whoever has begun, and to whoever has just cleared all that they did. */
export function showBegun(record: CompletionRecord, progress: Progress): void {
  showContinue(record);
  showCounts(record);
  showBeforeAfter(progress);
}
