import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** A course that began as a copy has an id of its own: on one site, records of the same id are one record. */
export const checkCourseId: Check = ({ files: { shipped }, course, placeInCourse }) =>
  course && shipped && course.id === shipped.id && course.title !== shipped.title
    ? [problem('course-id-taken', placeInCourse(['id']), { id: course.id, title: shipped.title })]
    : [];
