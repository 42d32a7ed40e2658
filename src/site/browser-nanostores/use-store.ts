import { useEffect, useState } from 'react';
import type { Store } from './nanostores.ts';

/**
 * The part of @nanostores/react that the islands use: what a store holds now, and again after each change. The package
 * also listens to single keys of a store, by their paths.
 */
export function useStore<T>(store: Store<T>): T {
  const [, show] = useState(() => store.get());
  // To subscribe is to be told at once: it may have changed between rendering and listening.
  useEffect(() => store.subscribe((value) => show(() => value)), [store]);
  return store.get();
}
