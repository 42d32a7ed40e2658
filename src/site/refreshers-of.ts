import type { Course } from '../domain/course.ts';
import type { Refreshers } from '../domain/refresher/refreshers.ts';
import { refresherPageText } from '../ui/text/refresher-page-text.ts';

/** When to come back, with what the author says has changed and what the lock knows of findings. */
export function refreshersOf({ refreshers, lock, findings }: Course): Refreshers | undefined {
  if (!refreshers) return undefined;
  const statementOf = new Map(findings.map(({ id, statement }) => [id, statement]));
  const changed = (lock?.changed ?? []).flatMap(({ id, on }) => {
    const statement = statementOf.get(id);
    return statement === undefined ? [] : [{ on, what: refresherPageText.findingChanged(statement) }];
  });
  return { ...refreshers, changes: [...refreshers.changes, ...changed] };
}
