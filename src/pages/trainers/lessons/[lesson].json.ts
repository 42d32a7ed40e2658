import type { APIRoute } from 'astro';
import type { Lesson } from '../../../domain/course.ts';
import { lessonPlaces, loadCourse } from '../../../site/load-course.ts';
import { sealAnswers } from '../../../site/seal-answers.ts';

export function getStaticPaths() {
  return lessonPlaces(loadCourse()).map(({ lesson }) => ({
    params: { lesson: lesson.id },
    props: { lesson },
  }));
}

/** The answers of one lesson, sealed: nobody loads them before a trainer asks for them. */
export const GET: APIRoute<{ readonly lesson: Lesson }> = ({ props: { lesson } }) =>
  Response.json([sealAnswers(lesson)]);
