import type { Check } from '../../domain/check.ts';
import type { LessonId } from '../../domain/ids.ts';

/** What a page knows of a check before its bank is fetched. */
export interface CheckHead extends Pick<Check, 'id' | 'rule'> {
  readonly bankAddress: string;
  readonly lessons: Readonly<Record<LessonId, { readonly title: string; readonly href: string }>>;
}
