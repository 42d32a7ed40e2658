import { type ComponentType, createElement, Fragment } from 'preact';

type Props = Record<string, unknown>;

/** Preact’s own also looks for what only its compiler writes; createElement wants the key among the props. */
export function jsx(type: string | ComponentType<Props>, props: Props, key?: string) {
  return createElement(type as ComponentType<Props>, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
