import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A script that does nothing but import another file. */
const STUB = /^import\s*"\.\/([\w.-]+\.js)";?\s*$/;

/**
 * Of a script that several pages share, the bundler leaves each page a stub that imports it. The pages name the shared
 * file itself: a request less, and a round trip less until anything can be answered.
 */
export function skipStubs(): AstroIntegration {
  let assets = '';
  return {
    name: 'skip-stubs',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const stubs = findStubs(join(folder, assets));
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const page of pages.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, page);
          const markup = readFileSync(file, 'utf8');
          writeFileSync(file, nameTargets(markup, assets, stubs));
        }
        for (const stub of stubs.keys()) rmSync(join(folder, assets, stub));
      },
    },
  };
}

/** Each stub with the file that it imports. One that another script imports stays. */
function findStubs(folder: string): ReadonlyMap<string, string> {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = new Map(scripts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const isAlone = (stub: string) => ![...texts.values()].some((text) => text.includes(stub));
  return new Map(
    [...texts].flatMap(([name, text]) => {
      const target = STUB.exec(text)?.[1];
      return target && isAlone(name) ? [[name, target] as const] : [];
    }),
  );
}

function nameTargets(markup: string, assets: string, stubs: ReadonlyMap<string, string>): string {
  return [...stubs].reduce(
    (text, [stub, target]) => text.replaceAll(`/${assets}/${stub}"`, `/${assets}/${target}"`),
    markup,
  );
}
