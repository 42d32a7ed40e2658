import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

interface Emitter {
  emitFile(file: { readonly type: 'chunk'; readonly id: string; readonly fileName: string }): string;
}

/** Where the worker lies in the build: what it may answer for begins in its own folder. */
export const WORKER_FILE = 'sw.js';

/** Builds the worker beside the pages’ scripts. It shares nothing with them, so it comes as one file without imports. */
export function workerEntry(): Plugin {
  return {
    name: 'worker-entry',
    apply: 'build',
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    buildStart(this: Emitter) {
      const id = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: WORKER_FILE });
    },
  } as Plugin;
}
