import { useEffect, useState } from 'react';
import type { DerivedStore } from '../../state/derive-store.ts';

/** What a store holds now, and again after each change. */
export function useStore<T>(store: DerivedStore<T>): T {
  const [value, show] = useState(store.get);
  // It may have changed between rendering and listening, and is told at once.
  useEffect(() => store.subscribe((now) => show(() => now)), [store]);
  return value;
}
