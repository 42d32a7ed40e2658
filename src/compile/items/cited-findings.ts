import type { FindingId } from '../../domain/ids.ts';

/** The findings that are linked to anywhere in it, in the order of first mention. */
export function citedFindings(value: unknown): readonly FindingId[] {
  return [...new Set(addressesIn(value).flatMap((address) => /^finding:(.+)$/.exec(address)?.[1] ?? []))];
}

function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'to' in value && 'of' in value && typeof value.to === 'string' ? [value.to] : [];
  return [...own, ...Object.values(value).flatMap(addressesIn)];
}
