import type { CompletionRecord } from '../../domain/completion-record.ts';
import { record } from '../../state/progress-store.ts';

/** At the end of a lesson: how far the learner is in it, and what completes it, in words that the page carries. */
export function showLessonStatus({ lessons }: CompletionRecord): void {
  const status = document.querySelector<HTMLElement>('[data-lesson-status]');
  const lesson = document.documentElement.dataset['lesson'];
  const known = lesson === undefined ? undefined : lessons.get(lesson);
  if (!status || !lesson || !known) return;
  const { completion, done, of } = known;
  const isComplete = completion === 'completed';
  const { complete, toRead, counted } = status.dataset;
  const said = (isComplete ? complete : of === 0 ? toRead : counted) ?? '';
  const words = said.replace('{done}', `${done}`).replace('{of}', `${of}`);
  const line = status.querySelector('p');
  if (line && line.textContent !== words) {
    // What stands there when the page opens is not news; a change is, and is then read out politely.
    if (line.textContent !== '') line.setAttribute('role', 'status');
    line.textContent = words;
  }
  status.dataset['completion'] = completion;
  const button = status.querySelector('button');
  if (!button) return;
  button.hidden = of > 0 || isComplete;
  button.onclick = () => record({ kind: 'completed', part: 'lesson', of: lesson });
}
