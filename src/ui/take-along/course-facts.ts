import type { CourseOutline } from '../../domain/course-outline.ts';
import type { CodeBook } from '../../domain/resume-code/code-book.ts';

/** What is known of the whole course where progress is taken along. */
export interface CourseFacts {
  readonly title: string;
  readonly edition: string;
  readonly language: string;
  readonly book: CodeBook;
  readonly outline: CourseOutline;
  /** Titles by id. */
  readonly lessons: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, string>>;
  readonly progressPage: string;
}
