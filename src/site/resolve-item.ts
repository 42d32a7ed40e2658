import type { Item } from '../domain/item.ts';
import { resolveAddress } from './resolve-address.ts';

/** The item with its links turned from the author’s schemes into addresses of the site, wherever they stand. */
export function resolveItem<T extends Item>(item: T): T {
  return resolve(item) as T;
}

function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]) => [field, resolve(inner)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const isLink = typeof copy['to'] === 'string' && 'of' in copy;
  return isLink ? { ...copy, to: resolveAddress(copy['to'] as string) } : copy;
}
