import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from './arbitrary-item.test-kit.ts';
import { arbitraryResponseTo } from './arbitrary-response.test-kit.ts';
import { grade } from './grade.ts';
import type { Response } from './response.ts';
import { keepRight } from './retry.ts';

const keep = keepRight as (type: string, response: Response, parts: object) => Response;

test('keeps all that was right, and nothing that was wrong', () => {
  const attempt = arbitraryItem.chain((item) => fc.tuple(fc.constant(item), arbitraryResponseTo(item)));
  fc.assert(
    fc.property(attempt, ([item, response]) => {
      const graded = grade(item, response);
      if (!('outcome' in graded)) return;
      const { parts } = graded.outcome;
      const kept = keep(item.type, response, parts);
      // A slip is mended where it stands.
      const stays = (part: string) => parts[part] === 'right' || parts[part] === 'slip';
      if ('chosen' in response) expect(kept).toEqual({ chosen: response.chosen.filter(stays) });
      else if ('placed' in response) {
        const placed = Object.entries(response.placed).filter(([part]) => stays(part));
        expect(kept).toEqual({ placed: Object.fromEntries(placed) });
      } else if ('text' in response) expect(kept).toEqual({ text: stays('text') ? response.text : '' });
      else expect(kept).toEqual(response);
    }),
  );
});

test('keeps a right answer as it is', () => {
  fc.assert(
    fc.property(
      arbitraryItem.chain((item) => fc.tuple(fc.constant(item), arbitraryResponseTo(item))),
      ([item, response]) => {
        const graded = grade(item, response);
        if (!('outcome' in graded) || graded.outcome.verdict !== 'correct') return;
        expect(keep(item.type, response, graded.outcome.parts)).toEqual(response);
      },
    ),
  );
});
