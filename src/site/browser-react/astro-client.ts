import { type ComponentType, createElement, hydrate } from 'preact';

/**
 * Takes over what the server rendered. @astrojs/react’s own client also handles children, forms and pages that are
 * swapped without being left: no island here has any of these.
 */
export default (island: HTMLElement) => (component: ComponentType, props: Record<string, unknown>) => {
  if (island.hasAttribute('ssr')) hydrate(createElement(component, props), island);
};
