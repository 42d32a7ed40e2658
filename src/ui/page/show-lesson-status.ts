import type { CompletionRecord } from '../../domain/completion-record.ts';
import { record } from '../../state/progress-store.ts';
import { lessonStatusText } from '../text/lesson-status-text.ts';

/** A lesson with a conversation counts more than answers. Its page says so. */
function countOf(status: HTMLElement): (done: number, of: number) => string {
  const hasConversation = status.dataset['hasConversation'] !== undefined;
  return hasConversation ? lessonStatusText.conversationsDone : lessonStatusText.questionsDone;
}

/** At the end of a lesson: how far the learner is in it, and what completes it. */
export function showLessonStatus({ lessons }: CompletionRecord): void {
  const status = document.querySelector<HTMLElement>('[data-lesson-status]');
  const lesson = document.documentElement.dataset['lesson'];
  const known = lesson === undefined ? undefined : lessons.get(lesson);
  if (!status || !lesson || !known) return;
  const { completion, done, of } = known;
  const words =
    completion === 'completed'
      ? lessonStatusText.complete
      : of === 0
        ? lessonStatusText.nothingToAnswer
        : countOf(status)(done, of);
  const line = status.querySelector('p');
  if (line && line.textContent !== words) {
    // What stands there when the page opens is not news; a change is, and is then read out politely.
    if (line.textContent !== '') line.setAttribute('role', 'status');
    line.textContent = words;
  }
  status.dataset['completion'] = completion;
  const button = status.querySelector('button');
  if (!button) return;
  button.hidden = of > 0 || completion === 'completed';
  button.onclick = () => record({ kind: 'completed', part: 'lesson', of: lesson });
}
