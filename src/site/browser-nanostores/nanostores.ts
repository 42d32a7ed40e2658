/** What every store here can do. */
export interface Store<T> {
  get(): T;
  /** Calls back after each change, until the returned function is called. */
  listen(onChange: (value: T) => void): () => void;
  /** The same, and once at once. */
  subscribe(onChange: (value: T) => void): () => void;
}

/**
 * The part of nanostores that this course uses. The package also batches changes and tells what they were before;
 * and its computed stores count their listeners, to let go of their sources when none is left.
 */
export function atom<T>(first: T): Store<T> & { set(next: T): void } {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    ...storeOf(
      () => value,
      (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    ),
    set: (next) => {
      if (Object.is(value, next)) return;
      value = next;
      // Whoever changes it again meanwhile tells the rest: nobody is ever told of what is no longer so.
      for (const tell of listeners) tell(value);
    },
  };
}

/** Worked out of other stores, and anew only when one of them has changed. */
export function computed<T>(
  given: Store<unknown> | readonly Store<unknown>[],
  read: (...values: never[]) => T,
): Store<T> {
  const sources = [given].flat() as readonly Store<unknown>[];
  let known: { readonly from: readonly unknown[]; readonly value: T } | undefined;
  const get = () => {
    const from = sources.map((source) => source.get());
    if (!known?.from.every((value, place) => Object.is(value, from[place])))
      known = { from, value: read(...(from as never[])) };
    return known.value;
  };
  return storeOf(get, (onChange) => {
    const stops = sources.map((source) => source.listen(() => onChange(get())));
    return () => {
      for (const stop of stops) stop();
    };
  });
}

function storeOf<T>(get: Store<T>['get'], listen: Store<T>['listen']): Store<T> {
  return {
    get,
    listen,
    subscribe: (onChange) => {
      const stop = listen(onChange);
      onChange(get());
      return stop;
    },
  };
}
