import type { Check } from '../course-draft.ts';
import { textOf } from '../lesson/node.ts';
import { problem } from '../problem-catalogue.ts';

/** From here on a quotation is copying. */
const TOO_MANY = 8;

const QUOTED = /“([^”]+)”|"([^"]+)"|(?<!\p{L})‘((?:[^’‘]|’(?=\p{L}))+)’/gu;

/** A statement quotes a source in short phrases only. */
export const checkQuotations: Check = ({ texts }) =>
  texts
    .flatMap(({ tags }) => tags)
    .flatMap(({ tag, node, place }) =>
      tag === 'Statement'
        ? [...textOf(node).matchAll(QUOTED)].flatMap((found) => {
            const words = (found[1] ?? found[2] ?? found[3] ?? '').trim().split(/\s+/);
            return words.length < TOO_MANY
              ? []
              : [
                  problem('quotation-long', place, {
                    begins: words.slice(0, 3).join(' '),
                    count: words.length,
                  }),
                ];
          })
        : [],
    );
