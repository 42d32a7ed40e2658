import type { Check } from '../course-draft.ts';
import { cleanDrawing } from '../drawing/clean-drawing.ts';
import { placeAt } from '../place-at.ts';
import { type Problem, startOf } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each SVG can be read. What runs in it or comes from elsewhere is not copied to the site, and the author is told. */
export const checkDrawings: Check = ({ files }) =>
  [...(files.drawings ?? [])].flatMap(([file, text]): readonly Problem[] => {
    const drawing = cleanDrawing(text);
    if ('unreadable' in drawing) {
      return [problem('drawing-unreadable', startOf(file), { reason: drawing.unreadable })];
    }
    if (!drawing.viewBox) return [problem('drawing-unreadable', startOf(file), { reason: '' })];
    return drawing.removed.map(({ at, what }) =>
      problem('drawing-unsafe', placeAt(file, text, at), { what }),
    );
  });
