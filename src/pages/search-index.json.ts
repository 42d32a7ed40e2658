import type { APIRoute } from 'astro';
import { listDocuments } from '../search/list-documents.ts';
import { loadCourse } from '../site/load-course.ts';
import { routes } from '../site/routes.ts';

/** The search index as a file of its own: nobody loads it before they search. */
export const GET: APIRoute = () => Response.json(listDocuments(loadCourse(), routes.lesson));
