import type { ViteUserConfig } from 'astro';
import { compileCourse } from '../compile/compile-course.ts';
import { readContent } from '../compile/read-content.ts';
import { contentFolder } from './content-folder.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const NAME = 'virtual:support-card';
/** Vite’s convention for a module that is no file: no other plugin takes it for one. */
const RESOLVED = `\0${NAME}`;

interface Loader {
  addWatchFile(file: string): void;
}

/**
 * What the search’s Support card needs of the course, as a module that is bundled with the search program: where that has
 * come, the card has come too, whatever becomes of the index.
 */
export function supportCard(): Plugin {
  let base = '/';
  return {
    name: 'support-card',
    configResolved: (config: { readonly base: string }) => {
      base = config.base;
    },
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load(this: Loader, id: string) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(`${contentFolder}/support.yaml`);
      const {
        checked,
        crisis,
        everywhere = [],
      } = compileCourse(readContent(contentFolder)).course?.support ?? {};
      const supportPage = `${base.replace(/\/$/, '')}/support.html`;
      return `export default ${JSON.stringify({ crisis, everywhere, isChecked: checked !== undefined, supportPage })};`;
    },
  } as Plugin;
}
