import { describe, expect, test } from 'vitest';
import { type Attribution, isCitable, type StatementKind } from './evidence.ts';

const kinds: readonly StatementKind[] = [
  'research-finding',
  'author-view',
  'commentator-opinion',
  'practice-guidance',
];
const attributions: readonly Attribution[] = [
  'review-finding',
  'method',
  'author-view',
  'commentator-opinion',
];

describe('isCitable', () => {
  test('lets no opinion pass for a result, nor a result for an opinion', () => {
    const allowed = kinds.flatMap((kind) =>
      attributions
        .filter((attribution) => isCitable(kind, attribution))
        .map((attribution) => `${kind} ← ${attribution}`),
    );
    expect(allowed).toEqual([
      'research-finding ← review-finding',
      'research-finding ← method',
      'author-view ← author-view',
      'commentator-opinion ← commentator-opinion',
    ]);
  });
});
