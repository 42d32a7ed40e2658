import type { Item } from '../domain/item.ts';
import { type ListedIn, resolveAddress } from './resolve-address.ts';

/** The item with its links turned from the author’s schemes into addresses of the site, wherever they stand. */
export function resolveItem<T extends Item>(item: T, listedIn: ListedIn = 'own-page'): T {
  return resolve(item, listedIn) as T;
}

function resolve(value: unknown, listedIn: ListedIn): unknown {
  if (Array.isArray(value)) return value.map((inner) => resolve(inner, listedIn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]) => [field, resolve(inner, listedIn)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const isLink = typeof copy['to'] === 'string' && 'of' in copy;
  return isLink ? { ...copy, to: resolveAddress(copy['to'] as string, listedIn) } : copy;
}
