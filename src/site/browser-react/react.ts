import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The part of React that the islands and @nanostores/react use, on Preact alone: preact/compat does all of React’s and
 * weighs twice as much. A name that is missing here fails the build.
 */
// biome-ignore lint/performance/noBarrelFile: it stands for a package, and packages are barrels
export { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Shows what a store holds now, and again after each change. */
export function useSyncExternalStore<T>(subscribe: (onChange: () => void) => () => void, read: () => T): T {
  const value = read();
  const shown = useRef(value);
  const [, showAgain] = useState({});
  useLayoutEffect(() => {
    shown.current = value;
  }, [value]);
  useEffect(() => {
    const onChange = () => {
      if (!Object.is(shown.current, read())) showAgain({});
    };
    // It may have changed between rendering and listening.
    onChange();
    return subscribe(onChange);
  }, [subscribe, read]);
  return value;
}
