import { type Audiences, findAudiences, isOnPath, type Path } from '../domain/path.ts';
import type { Filters } from './create-search.ts';
import type { Facet } from './index-files.ts';

/** How many results each value of a filter would leave, the other filters as they are; '' is for any value. */
export type FilterCounts = Readonly<Record<keyof Filters, ReadonlyMap<string, number>>>;

/** Whether a section with this facet passes the filters. `audiences` are those of the path that is filtered by. */
export function isWanted(facet: Facet, { module, kind }: Filters, audiences: Audiences): boolean {
  return (
    (module === undefined || facet.module === module) &&
    (kind === undefined || facet.kind === kind) &&
    isOnPath(facet.audience, audiences)
  );
}

/** Counts found sections, of which `found` says how many have each facet. A value that would leave none is not named. */
export function countFacets(
  found: ReadonlyMap<Facet, number>,
  filters: Filters,
  paths: readonly Path[],
): FilterCounts {
  const sum = (narrowed: Filters, choiceOf: (facet: Facet) => string) => {
    const audiences = findAudiences(paths, narrowed.path);
    const counts = new Map<string, number>();
    for (const [facet, count] of found) {
      if (!isWanted(facet, narrowed, audiences)) continue;
      for (const value of new Set(['', choiceOf(facet)])) counts.set(value, (counts.get(value) ?? 0) + count);
    }
    return counts;
  };
  const { kind: _kind, ...anyKind } = filters;
  const { module: _module, ...anyModule } = filters;
  const { path: _path, ...anyPath } = filters;
  const onPath = ['', ...paths.map(({ id }) => id)].map((id) => {
    const narrowed = id === '' ? anyPath : { ...anyPath, path: id };
    return [id, sum(narrowed, () => '').get('') ?? 0] as const;
  });
  return {
    kind: sum(anyKind, ({ kind }) => kind),
    module: sum(anyModule, ({ module }) => module),
    path: new Map(onPath.filter(([, count]) => count > 0)),
  };
}
