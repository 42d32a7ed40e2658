import { compareEvents, type ProgressEvent } from './progress-event.ts';

/** The union of records, in order. Commutative, associative, idempotent: nobody's work is lost. */
export function mergeEvents(...records: readonly (readonly ProgressEvent[])[]): readonly ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of records.flat()) {
    const known = byId.get(event.id);
    if (!known || rank(event) > rank(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(compareEvents);
}

/** Two different events under one id can only come from damage; which one stays must not depend on the order. */
function rank(event: ProgressEvent): string {
  return JSON.stringify(event);
}
