import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDrawing } from '../compile/drawing/clean-drawing.ts';
import type { Course } from '../domain/course.ts';
import { hashText } from '../domain/hash-text.ts';
import type { Drawing } from '../ui/page/drawing.ts';
import { contentFolder } from './content-folder.ts';
import { loadCourse } from './load-course.ts';
import { routes } from './routes.ts';

/** All drawings in one file: a page asks once, and each takes the colours of the place where it is shown. */
export interface Illustrations {
  readonly file: string;
  readonly hash: string;
  /** By the module’s id. `''`: the course’s own. */
  readonly all: ReadonlyMap<string, Drawing>;
}

let kept: { readonly course: Course; readonly illustrations: Illustrations } | undefined;

export function loadIllustrations(): Illustrations {
  const course = loadCourse();
  if (kept?.course !== course) kept = { course, illustrations: joinDrawings(course) };
  return kept.illustrations;
}

function joinDrawings(course: Course): Illustrations {
  const named = [
    { id: '', path: course.illustration },
    ...course.modules.map(({ id, illustration }) => ({
      id,
      path: illustration && `modules/${id}/${illustration}`,
    })),
  ];
  const drawings = named.flatMap(({ id, path }) => (path ? [{ id, ...readDrawing(path) }] : []));
  const symbols = drawings.map(
    ({ id, field, inside }) => `<symbol id="art-${id}" viewBox="${field}">${inside}</symbol>`,
  );
  const file = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${symbols.join('')}</svg>`;
  const hash = hashText(file).toString(36);
  const all = drawings.map(({ id, width, height }): [string, Drawing] => [
    id,
    { width, height, href: `${routes.illustrations(hash)}#art-${id}` },
  ]);
  return { file, hash, all: new Map(all) };
}

/** What the drawing is seen by alone, such as its own colours, stands on its outermost element and stays behind. */
function readDrawing(path: string): { field: string; width: number; height: number; inside: string } {
  const drawing = cleanDrawing(readFileSync(join(contentFolder, path), 'utf8').replace(/^\uFEFF/, ''));
  if ('unreadable' in drawing || !drawing.viewBox)
    throw new Error(`${path} is no drawing that can be shown.`);
  const [x, y, width, height] = drawing.viewBox;
  const inside = drawing.inside.replaceAll(/>\s+</g, '><').trim();
  return { field: [x, y, width, height].join(' '), width, height, inside };
}
