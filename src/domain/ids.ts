import { LONGEST_ID } from './bounds.ts';

/**
 * Every record of a learner is keyed by an id that the author's file carries,
 * never by position, text or address: rewording and reordering cost nothing.
 */
export type CourseId = string;
export type ModuleId = string;
export type LessonId = string;
export type CheckId = string;
export type PathId = string;
export type NationId = string;
export type SlotId = string;
export type ItemId = string;
export type ChoiceId = string;
export type SceneId = string;
export type FindingId = string;
export type TermId = string;
export type SourceId = string;
export type CertaintyId = string;

/** Lower-case words joined by single hyphens, as in `what-suggested-no-effect`. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether an author can give this id: no longer than a record takes. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && text.length <= LONGEST_ID;
}
