import type { APIRoute } from 'astro';
import { lessonPlaces, loadCourse } from '../../site/load-course.ts';
import { sealAnswers } from '../../site/seal-answers.ts';

/** The answers of all lessons, sealed, for the page with the answer key. */
export const GET: APIRoute = () =>
  Response.json(lessonPlaces(loadCourse()).map(({ lesson }) => sealAnswers(lesson)));
