import { findFirstResults } from '../../domain/completion-code/find-first-results.ts';
import type { Finish } from '../../domain/completion-code/finish.ts';
import { writeCompletionCode } from '../../domain/completion-code/write-completion-code.ts';
import { groupCode } from '../../domain/resume-code/group-code.ts';
import { listCountedEvents } from '../../state/progress-store.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import type { CertificateOnPage } from './certificate-on-page.ts';
import { copyOnPress } from './copy-on-press.ts';
import { fillSlots } from './fill-slots.ts';
import { fetchItemFacts } from './item-facts.ts';

/** Only once the learner has ticked it: a code that also tells how they answered at first. It is never on paper. */
export function offerLongCode(on: CertificateOnPage, finish: Finish, facts: CertificateFacts): void {
  const { answers, long, longState } = on;
  const hide = (words: string) => {
    long.hidden = true;
    longState.textContent = words;
    fillSlots(long, { 'long-code': '' });
  };
  const make = async () => {
    if (!answers.checked) return hide('');
    hide(certificateStateText.loading);
    try {
      const items = await fetchItemFacts(facts.itemFacts);
      // It may have been taken back while they were on the way.
      if (!answers.checked) return hide('');
      const results = findFirstResults(listCountedEvents(), items);
      const code = writeCompletionCode(facts.book.course, finish, { items, results });
      fillSlots(long, { 'long-code': groupCode(code).join(' ') });
      long.hidden = false;
      longState.textContent = '';
    } catch {
      answers.checked = false;
      hide(certificateStateText.failed);
    }
  };
  answers.onchange = make;
  copyOnPress(on.copyLong, long.querySelector('[data-slot="long-code"]') as HTMLElement, longState);
  void make();
}
