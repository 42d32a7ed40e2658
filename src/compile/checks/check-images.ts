import type { Check } from '../course-draft.ts';
import { walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each image lies beside its lesson and says in words what it shows. */
export const checkImages: Check = ({ files, lessons }) =>
  lessons.flatMap(({ file, root }) =>
    [...walk(root)]
      .filter((node) => node.type === 'image')
      .flatMap((node): Problem[] => {
        const path = node.url ?? '';
        const place = placeOf(file, node);
        const beside = new URL(path, `file:///${file}`).pathname.slice(1);
        return [
          ...(files.others.has(decodeURIComponent(beside)) ? [] : [problem('image-missing', place, { path })]),
          ...(node.alt?.trim() ? [] : [problem('image-without-description', place, { path })]),
        ];
      }),
  );
