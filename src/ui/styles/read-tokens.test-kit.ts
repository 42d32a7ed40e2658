import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colours of `tokens.css` in one theme, as a browser would have them. */
export interface Theme {
  readonly name: string;
  readonly colours: ReadonlyMap<string, string>;
}

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The declarations of the block that begins with `head`. */
export function readBlock(head: string): ReadonlyMap<string, string> {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`tokens.css has no ${head}`);
  const body = css.slice(start + head.length, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Light and dark, as designed and in high contrast. */
export function readThemes(): readonly Theme[] {
  const designed = readBlock(':root {');
  const contrast = new Map([...designed, ...readBlock("[data-theme='contrast'] {")]);
  return [
    { name: 'light', colours: pick(designed, 0) },
    { name: 'dark', colours: pick(designed, 1) },
    { name: 'high contrast, light', colours: pick(contrast, 0) },
    { name: 'high contrast, dark', colours: pick(contrast, 1) },
  ];
}

function pick(block: ReadonlyMap<string, string>, which: 0 | 1): ReadonlyMap<string, string> {
  const pairs = [...block].flatMap(([name, value]): [string, string][] => {
    const colours = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
    return colours ? [[name, colours[which + 1] ?? '']] : [];
  });
  return new Map(pairs);
}
