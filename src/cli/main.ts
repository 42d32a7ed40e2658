import { check } from './commands/check.ts';
import { lock } from './commands/lock.ts';
import { map } from './commands/map.ts';
import { newLesson } from './commands/new-lesson.ts';
import { report } from './commands/report.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `The author's command.

  npm run course -- check [--format text|json]      say what is wrong with the content
      --release                                     the same before a release: somebody has checked the support page
  npm run course -- report [--format text|json]     say what there is: words, findings, reading level
  npm run course -- new lesson "A title" [--module ID]   write a lesson to begin from
  npm run course -- map CONVERSATION [--file FILE]   draw the scenes and ways of a conversation as SVG
  npm run course -- lock                            write new ids to ids.lock.json, before you publish
      --moved OLD=NEW                               the same thing has another id now
      --retired OLD                                 it is gone for good
      --same QUESTION                               its answer changed and means what it meant: a slip was mended

The content is read from content/, or from the folder that CONTENT_DIR names.
`;

/** Runs one command and gives the exit code: 0 well, 1 problems found, 2 not understood. */
export function main(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  try {
    const [verb, ...rest] = args;
    if (verb === 'check') return check(rest, contentFolder, print);
    if (verb === 'map') return map(rest, contentFolder, print);
    if (verb === 'report') return report(rest, contentFolder, print);
    if (verb === 'lock') return lock(rest, contentFolder, print);
    if (verb === 'new' && rest[0] === 'lesson') return newLesson(rest.slice(1), contentFolder, print);
    if (verb === undefined || verb === 'help' || verb === '--help') {
      print(USAGE);
      return verb === undefined ? 2 : 0;
    }
    throw new UsageError(`There is no command “${args.join(' ')}”.`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = main(process.argv.slice(2), process.env['CONTENT_DIR'] ?? 'content', (text) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  });
}
