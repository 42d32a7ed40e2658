/** Loads an island’s program, and gives back what brings the island to life. */
type Load = () => Promise<() => Promise<void>>;
/** How Astro writes props into a page: 1 stands before a list, 0 before anything else that JSON knows. */
type Written = readonly [kind: 0 | 1, value: unknown];

interface Program {
  readonly default: unknown;
}

interface Renderer {
  readonly default: (
    island: HTMLElement,
  ) => (component: unknown, props: unknown, slots: object, how: object) => void | Promise<void>;
}

const RETRY_AFTER = 1000;

/**
 * The element around each island. Astro’s own also serves slots, islands inside islands, and props that JSON does not
 * know, which no island here has. It comes with the page’s own script (`start-islands`), so that no script stands in a page.
 */
export function defineIsland(start: (load: Load, island: HTMLElement) => void): void {
  class Island extends HTMLElement {
    connectedCallback(): void {
      start(() => load(this), this);
    }
  }
  customElements.define('astro-island', Island);
}

async function load(island: HTMLElement): Promise<() => Promise<void>> {
  const read = (name: string) => island.getAttribute(name) ?? '';
  // Only in the live preview: what its React wants to have run before.
  const before = read('before-hydration-url');
  if (before) await bring(before);
  const [program, renderer] = await Promise.all([
    bring<Program>(read('component-url')),
    bring<Renderer>(read('renderer-url')),
  ]);
  return async () => {
    const props = revive([0, JSON.parse(read('props'))]);
    await renderer.default(island)(program.default, props, {}, { client: read('client') });
    island.removeAttribute('ssr');
  };
}

async function bring<T>(address: string): Promise<T> {
  try {
    return await import(address);
  } catch {
    // A browser remembers a failure under its address.
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
    const again = `${address}${address.includes('?') ? '&' : '?'}again`;
    return import(again);
  }
}

function revive([kind, value]: Written): unknown {
  if (kind === 1) return (value as readonly Written[]).map(revive);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, written]) => [name, revive(written)]));
}
