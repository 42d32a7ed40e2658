import type { APIRoute } from 'astro';
import { loadCourse } from '../site/load-course.ts';
import { tokenOf } from '../site/token-of.ts';

const icons = [
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** What a device needs to know to keep the course among its programs. Addresses are relative: any folder will do. */
export const GET: APIRoute = () => {
  const { title, summary, language } = loadCourse();
  const manifest = {
    id: './',
    start_url: './',
    scope: './',
    name: title,
    short_name: title,
    description: summary,
    lang: language,
    dir: 'auto',
    // With a way back where the device has one to show.
    display_override: ['minimal-ui'],
    display: 'standalone',
    background_color: tokenOf('paper'),
    theme_color: tokenOf('accent'),
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
