import type { CompletionBook } from '../../domain/completion-code/read-completion-code.ts';
import type { KnownCourse } from '../../domain/completion-register/doubt-finish.ts';
import { type Register, readRegisterSlowly } from '../../domain/completion-register/read-register.ts';
import { waitForPage } from '../controls/wait-for-page.ts';

/** A share of the time in which the page can’t answer a press of a key: less than is noticed. */
const SLICE_MS = 12;

/** Set from outside: `isStopped` gives what was read so far, `isGone` gives nothing. */
export interface Reading {
  isStopped: boolean;
  isGone: boolean;
}

/**
 * Reads the register in slices, between which the page answers. No worker: there is nothing to load, so it also works
 * offline, and where workers are refused.
 */
export async function readInSlices(
  text: string,
  book: CompletionBook,
  course: KnownCourse,
  reading: Reading,
  onShare: (share: number) => void,
): Promise<Register | undefined> {
  const steps = readRegisterSlowly(text, book, course, reading);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    onShare(step.value / Math.max(1, text.length));
    await waitForPage();
    if (reading.isGone) return undefined;
    began = performance.now();
  }
}
