import type { APIRoute, GetStaticPaths } from 'astro';
import { beforePaint } from '../../boot/before-paint.ts';
import { hashBeforePaint } from '../../site/hash-before-paint.ts';

/** The one script that the first paint waits for. Its name changes with what is in it. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { hash: hashBeforePaint() } }];

export const GET: APIRoute = () =>
  new Response(beforePaint, { headers: { 'content-type': 'text/javascript' } });
