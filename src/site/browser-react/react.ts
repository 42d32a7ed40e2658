import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The part of React that the islands and @astrojs/react use, on Preact alone: preact/compat does all of React’s
 * and weighs twice as much. A name that is missing here fails the build.
 */
// biome-ignore lint/performance/noBarrelFile: it stands for a package, and packages are barrels
export { createElement, Fragment } from 'preact';
export {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

/** A promise to React that it may skip work. Preact does the work. */
export function memo<T>(component: T): T {
  return component;
}

/** Preact has no transitions: what is to be done is done. */
export function startTransition(run: () => void): void {
  run();
}

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
