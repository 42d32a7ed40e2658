import type { Progress } from '../../domain/progress.ts';
import { showKnowledge } from './show-knowledge.ts';
import { showSureness } from './show-sureness.ts';

/** What the learner knew and how sure they felt, before and after. The section stays away while there is nothing to show. */
export function showBeforeAfter(progress: Progress): void {
  const section = document.querySelector<HTMLElement>('[data-before-after]');
  if (!section) return;
  const isShown = [showKnowledge(progress), showSureness(progress)];
  section.hidden = !isShown.includes(true);
}
