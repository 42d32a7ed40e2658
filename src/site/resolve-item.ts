import type { Item } from '../domain/item.ts';
import { resolveAddress } from './resolve-address.ts';

/**
 * The item with its links turned from the author’s schemes into addresses of the site, wherever they stand. `page` is
 * the address of its lesson, for a page that isn't the lesson.
 */
export function resolveItem<T extends Item>(item: T, page = ''): T {
  return resolve(item, page) as T;
}

function resolve(value: unknown, page: string): unknown {
  if (Array.isArray(value)) return value.map((one) => resolve(one, page));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, inner]) => [field, resolve(inner, page)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const isLink = typeof copy['to'] === 'string' && 'of' in copy;
  return isLink ? { ...copy, to: resolveAddress(copy['to'] as string, page) } : copy;
}
