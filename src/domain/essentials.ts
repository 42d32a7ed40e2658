import type { LessonId } from './ids.ts';
import type { Audience } from './path.ts';

/** A short list of lessons for people with little time, with a name and a rule of its own. It is no path. */
export interface Essentials {
  /** A certificate for it says this word, so that nobody takes it for the course. */
  readonly title: string;
  readonly audience: Audience;
  readonly lessons: readonly LessonId[];
  readonly rule: 'every-lesson-complete';
}
