import type { Check } from '../course-draft.ts';
import { walk } from '../lesson/node.ts';
import { placeOf } from '../lesson/place-of.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each image lies beside its lesson and says in words what it shows. */
export const checkImages: Check = ({ files, texts }) =>
  texts.flatMap(({ file, root }) =>
    [...walk(root)]
      .filter((node) => node.type === 'image')
      .flatMap((node): Problem[] => {
        const path = node.url ?? '';
        const place = placeOf(file, node);
        const beside = pathBeside(file, path);
        const isThere = beside !== undefined && files.others.has(beside);
        return [
          ...(isThere ? [] : [problem('image-missing', place, { path })]),
          ...(node.alt?.trim() ? [] : [problem('image-without-description', place, { path })]),
        ];
      }),
  );

/** `./team.png` in `modules/m/first.mdx` → `modules/m/team.png`. Nothing for what lies outside the content folder. */
function pathBeside(file: string, address: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(address).split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `%20` → a space. What is no such code stands for itself. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
