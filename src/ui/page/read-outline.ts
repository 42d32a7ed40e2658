import type { CourseOutline } from '../../domain/course-outline.ts';

/** What a page carries of the outline. A page that says nothing of completion has none. */
export function readOutline(): CourseOutline | undefined {
  const outline = document.querySelector('script[data-outline]')?.textContent;
  return outline ? (JSON.parse(outline) as CourseOutline) : undefined;
}
