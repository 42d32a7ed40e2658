import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { ID_PATTERN } from '../../domain/ids.ts';
import { readOptions } from '../read-options.ts';
import { lessonTemplate } from '../templates/lesson-template.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a lesson that validates and lists it in its module. Never overwrites anything. */
export function newLesson(
  args: readonly string[],
  contentFolder: string,
  print: (text: string) => void,
): number {
  const { values, positionals } = readOptions(args, { module: { type: 'string' } });
  const title = positionals.join(' ').trim();
  const id = idFrom(title);
  if (!ID_PATTERN.test(id)) throw new UsageError('Give the lesson a title, in quotes.');
  const folder = join(contentFolder, 'modules', chooseModule(values.module, join(contentFolder, 'modules')));
  const lessonFile = join(folder, `${id}.mdx`);
  if (existsSync(lessonFile)) throw new UsageError(`${lessonFile} exists already. Choose another title.`);
  const moduleFile = join(folder, 'module.yaml');
  const module = parseDocument(readFileSync(moduleFile, 'utf8'));
  const lessons = module.get('lessons');
  if (!(lessons instanceof YAMLSeq)) throw new UsageError(`${moduleFile} has no list of lessons to add to.`);
  lessons.add(id);
  writeFileSync(lessonFile, lessonTemplate({ id, title, today: new Date().toISOString().slice(0, 10) }));
  writeFileSync(moduleFile, module.toString());
  print(`Written: ${lessonFile}\nListed:  ${moduleFile}\nSee it:  npm run dev`);
  return 0;
}

/** “What's next?” → `whats-next` */
function idFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/[\u0300-\u036f’']/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function chooseModule(wanted: string | undefined, folder: string): string {
  const modules = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'module.yaml')))
    : [];
  const chosen = wanted ?? (modules.length === 1 ? modules[0] : undefined);
  if (chosen && modules.includes(chosen)) return chosen;
  throw new UsageError(
    `Say which module with --module: ${modules.join(', ') || `there is none in ${folder} yet`}.`,
  );
}
