import { type ComponentChild, hydrate, render } from 'preact';

interface Root {
  render(what: ComponentChild): void;
  unmount(): void;
}

export function createRoot(container: Element): Root {
  return {
    render: (what) => render(what, container),
    unmount: () => render(null, container),
  };
}

/** Takes over what the server rendered. */
export function hydrateRoot(container: Element, what: ComponentChild): Root {
  hydrate(what, container);
  return createRoot(container);
}
