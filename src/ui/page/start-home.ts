import type { CompletionRecord } from '../../domain/completion-record.ts';
import { watchCompletion } from '../../state/watch-completion.ts';
import { readOutline } from './read-outline.ts';
import { showContinue } from './show-continue.ts';

/** What the home page does besides what every page does. */
const outline = readOutline();
if (outline) {
  watchCompletion(outline, showContinue);
  watchCompletion(outline, async (record) => {
    // Most who open this page have completed nothing yet, and load nothing for it.
    if (!isSomethingComplete(record)) return;
    const { offerRefresher } = await import('./offer-refresher.ts');
    offerRefresher(outline);
  });
}

function isSomethingComplete({ course, essentials }: CompletionRecord): boolean {
  return [course, essentials?.completion].includes('completed');
}
