import type { ReadableAtom } from 'nanostores';

type Store<T> = Pick<ReadableAtom<T>, 'get' | 'listen' | 'subscribe'>;

/**
 * The part of nanostores’ own that the sessions use. The package counts listeners and lets go of a store’s sources when
 * none is left; here each listener listens to the sources itself, and a page lets go of everything when it is left.
 */
export function computed<T>(
  given: Store<unknown> | readonly Store<unknown>[],
  read: (...values: never[]) => T,
): Store<T> {
  const sources = [given].flat() as readonly Store<unknown>[];
  let known: { readonly values: readonly unknown[]; readonly value: T } | undefined;
  const get = () => {
    const values = sources.map((source) => source.get());
    if (!known?.values.every((value, place) => Object.is(value, values[place])))
      known = { values, value: read(...(values as never[])) };
    return known.value;
  };
  const listen: Store<T>['listen'] = (onChange) => {
    let told = get();
    const tell = () => {
      if (!Object.is(told, get())) onChange((told = get()), told);
    };
    const stops = sources.map((source) => source.listen(tell));
    return () => stops.forEach((stop) => stop());
  };
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
