import type { APIRoute } from 'astro';
import { listItemFacts } from '../site/list-item-facts.ts';
import { loadCourse } from '../site/load-course.ts';

/** What first answers are counted of, as a file of its own: only who adds them to a code, or totals them, loads it. */
export const GET: APIRoute = () => Response.json(listItemFacts(loadCourse()));
