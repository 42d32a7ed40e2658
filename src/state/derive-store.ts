import type { ReadableAtom } from 'nanostores';

export interface DerivedStore<T> {
  get(): T;
  subscribe(listener: (value: T) => void): () => void;
}

/**
 * What follows from two stores, worked out whenever it is asked for. Nanostores’ own `computed` remembers it, for
 * hundreds of bytes more.
 */
export function deriveStore<A, B, T>(
  one: ReadableAtom<A>,
  other: ReadableAtom<B>,
  derive: (one: A, other: B) => T,
): DerivedStore<T> {
  const get = () => derive(one.get(), other.get());
  return {
    get,
    subscribe: (listener) => {
      const tell = () => listener(get());
      const stops = [one.listen(tell), other.listen(tell)];
      tell();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
