import type { ProgressEvent } from '../../domain/progress-event.ts';
import { eventSchemas } from '../../domain/progress-file/event-schema.ts';
import { fitsSchema } from '../../domain/progress-file/fits-schema.ts';

/**
 * A stored value as an event, or nothing if it isn't one that this edition knows: stored bytes are as untrusted as any
 * file, and have the same bounds. Fields that it doesn't know are left out, because a later edition may have written more.
 */
export function readEvent(value: unknown): ProgressEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const schema = eventSchemas.get(`${(value as { readonly kind?: unknown }).kind}`);
  if (!schema) return undefined;
  const known = Object.entries(value).filter(([field]) => Object.hasOwn(schema.properties ?? {}, field));
  const event = known.length === Object.keys(value).length ? value : Object.fromEntries(known);
  return fitsSchema(event, schema) ? (event as ProgressEvent) : undefined;
}
