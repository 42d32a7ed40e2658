import type { Check } from '../../domain/check.ts';
import type { LessonId } from '../../domain/ids.ts';
import type { Path } from '../../domain/path.ts';

/** What a page knows of a check before its bank is fetched. */
export interface CheckHead extends Pick<Check, 'id' | 'rule'> {
  readonly bankAddress: string;
  /** Of the final check and that of the essentials: where the certificate is. */
  readonly certificate?: string;
  /** Of the final check: an attempt asks about the lessons of the chosen one. */
  readonly paths: readonly Pick<Path, 'id' | 'audiences'>[];
  readonly lessons: Readonly<Record<LessonId, { readonly title: string; readonly href: string }>>;
}
