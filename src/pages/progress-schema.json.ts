import type { APIRoute } from 'astro';
import { progressFileSchema } from '../domain/progress-file/progress-file-schema.ts';

/** What a progress file looks like, for whoever wants to read one elsewhere. */
export const GET: APIRoute = () => Response.json(progressFileSchema);
