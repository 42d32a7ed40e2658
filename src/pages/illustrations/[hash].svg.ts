import type { APIRoute, GetStaticPaths } from 'astro';
import { loadIllustrations } from '../../site/load-illustrations.ts';

/** All drawings in one file, whose name changes with what is in it. */
export const getStaticPaths: GetStaticPaths = () => {
  const { all, hash } = loadIllustrations();
  return all.size > 0 ? [{ params: { hash } }] : [];
};

export const GET: APIRoute = () =>
  new Response(loadIllustrations().file, { headers: { 'content-type': 'image/svg+xml' } });
