import type { CourseOutline } from '../../domain/course-outline.ts';
import type { Progress } from '../../domain/progress.ts';
import { watchCompletion } from '../../state/watch-completion.ts';
import type { CertificateFacts } from '../certificate/certificate-facts.ts';
import { certificateStateText } from '../text/certificate-state-text.ts';
import { readOutline } from './read-outline.ts';
import { showCertificateLeft } from './show-certificate-left.ts';

/** What the certificate page does besides what every page does. */
const outline = readOutline();
const facts = JSON.parse(
  document.querySelector('script[data-certificate-facts]')?.textContent ?? '{}',
) as CertificateFacts;
const state = document.querySelector<HTMLElement>('[data-certificate-state]');
const section = document.querySelector<HTMLElement>('[data-certificate-left]');
let isShown = false;

if (outline && state && section)
  watchCompletion(outline, async (record, progress) => {
    const left = showCertificateLeft(outline, record);
    const isComplete = record.course === 'completed';
    const isPartComplete = facts.essentials && record.essentials?.completion === 'completed';
    const part = isPartComplete ? `${certificateStateText.essentials(facts.essentials.title)} ` : '';
    section.hidden = isComplete;
    // What makes the certificate is loaded when there is one to make, or one to take away again.
    isShown ||= isComplete || part !== '';
    if (isShown && !(await show(outline, progress))) return;
    state.textContent = isComplete ? certificateStateText.complete : `${part}${left}`;
  });

/** Whether its program could be loaded; if not, the page says so. */
async function show(outline: CourseOutline, progress: Progress): Promise<boolean> {
  try {
    const { showCertificate } = await import('../certificate/show-certificate.ts');
    showCertificate(outline, progress, facts);
    return true;
  } catch {
    if (state) state.textContent = certificateStateText.failed;
    return false;
  }
}
