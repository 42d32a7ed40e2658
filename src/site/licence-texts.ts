import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The parts of a bundle that are read here. */
interface Chunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void;
  error(message: string): never;
}

/** Licences that ask for their text to be passed on, and for nothing else. */
const mayShip = ['MIT', '(MIT AND BSD)', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** Writes `licences.txt`: the licence of every package of which a line is in what a learner’s browser gets. */
export function licenceTexts(): Plugin {
  return {
    name: 'licence-texts',
    apply: 'build',
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    generateBundle(this: Emitter, _options: unknown, bundle: Readonly<Record<string, Chunk>>) {
      const folders = [...findPackages(Object.values(bundle)), ...findDictionaries()];
      const texts = folders.map((folder) => {
        const licence = readLicence(folder);
        if ('missing' in licence) this.error(`${folder} is in the site, and has ${licence.missing}.`);
        return licence.text;
      });
      const source = texts.join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  } as Plugin;
}

/** The search ships words of a spelling dictionary, which no bundle names. */
function findDictionaries(): readonly string[] {
  const names = readdirSync('node_modules').filter((name) => name.startsWith('dictionary-'));
  return names.map((name) => join('node_modules', name));
}

function findPackages(chunks: readonly Chunk[]): readonly string[] {
  const modules = chunks.flatMap(({ modules = {} }) => Object.entries(modules));
  const folders = modules
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

function readLicence(folder: string): { readonly text: string } | { readonly missing: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!mayShip.includes(license)) return { missing: `the licence ${license}, which nobody has read yet` };
  if (!file) return { missing: 'no licence file' };
  return { text: `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n` };
}
