import type { Check } from './check.ts';
import type { LessonId } from './ids.ts';
import type { Audience } from './path.ts';

/** A short list of lessons for people with little time, with a name and a check of its own. It is no path. */
export interface Essentials {
  /** A certificate for it says this word, so that nobody takes it for the course. */
  readonly title: string;
  readonly audience: Audience;
  readonly lessons: readonly LessonId[];
  /** Where there is one, it must be passed as well. */
  readonly check?: Check;
}
