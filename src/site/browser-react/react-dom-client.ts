import { type ComponentChild, render } from 'preact';

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
