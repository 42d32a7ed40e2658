import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAudiences } from '../domain/path.ts';
import { countFacets, isWanted } from './count-facets.ts';
import type { Filters } from './create-search.ts';
import type { Facet } from './index-files.ts';

const paths = [
  { id: 'worker', label: 'Worker', audiences: ['everyone', 'psw'] as const },
  { id: 'manager', label: 'Manager', audiences: ['everyone', 'manager'] as const },
];
const values = { kind: ['heading', 'question', 'term'], module: ['', 'a', 'b'], path: ['worker', 'manager'] };
const arbitraryFacet: fc.Arbitrary<Facet> = fc.record({
  kind: fc.constantFrom('heading', 'question', 'term'),
  module: fc.constantFrom('', 'a', 'b'),
  audience: fc.constantFrom('everyone', 'psw', 'manager'),
});
const arbitraryFilters: fc.Arbitrary<Filters> = fc.record(
  {
    kind: fc.constantFrom('heading', 'question', 'term'),
    module: fc.constantFrom('a', 'b'),
    path: fc.constantFrom('worker', 'manager'),
  },
  { requiredKeys: [] },
);

test('each choice of a filter is said to leave as many results as it then does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(arbitraryFacet, fc.nat(9))), arbitraryFilters, (found, filters) => {
      const counts = countFacets(new Map(found), filters, paths);
      const left = (chosen: Filters) =>
        found
          .filter(([facet]) => isWanted(facet, chosen, findAudiences(paths, chosen.path)))
          .reduce((sum, [, count]) => sum + count, 0);
      for (const of of ['kind', 'module', 'path'] as const) {
        const { [of]: _own, ...others } = filters;
        expect(counts[of].get('') ?? 0).toBe(left(others));
        for (const value of values[of])
          if (value !== '') expect(counts[of].get(value) ?? 0).toBe(left({ ...others, [of]: value }));
      }
    }),
  );
});

test('a choice that would leave nothing is not named', () => {
  const facet = { kind: 'term', module: '', audience: 'everyone' } as const;
  const { kind, module } = countFacets(new Map([[facet, 2]]), { module: 'a' }, paths);
  expect([...kind]).toEqual([]);
  expect([...module]).toEqual([['', 2]]);
});
