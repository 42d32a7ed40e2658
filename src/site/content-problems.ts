import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compileCourse } from '../compile/compile-course.ts';
import { problemText } from '../compile/problem-text.ts';
import { readContent } from '../compile/read-content.ts';
import { contentFolder } from './content-folder.ts';

/** While an author writes, each change of the content prints what is wrong with it, all of it, by line. */
export function contentProblems(): AstroIntegration {
  return {
    name: 'content-problems',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const report = () => {
          const { problems } = compileCourse(readContent(contentFolder));
          for (const found of problems) {
            logger.warn(`\n${problemText({ ...found, file: `${contentFolder}/${found.file}` })}`);
          }
        };
        report();
        // An absolute path: a relative one would hide the changes from Vite.
        server.watcher.add(resolve(contentFolder));
        server.watcher.on('change', (path) => {
          if (/\.(?:ya?ml|mdx|svg)$/.test(path)) report();
        });
      },
    },
  };
}
