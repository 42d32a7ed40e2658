import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { readContent } from '../../compile/read-content.ts';
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
  const before = findLesson(id, contentFolder);
  if (before) throw new UsageError(`${before} exists already. Choose another title.`);
  const moduleFile = join(folder, 'module.yaml');
  const module = parseDocument(readFileSync(moduleFile, 'utf8'));
  if (module.errors.length > 0) throw new UsageError(`${moduleFile} can't be read. “check” says why.`);
  const lessons = module.get('lessons');
  if (!(lessons instanceof YAMLSeq)) throw new UsageError(`${moduleFile} has no list of lessons to add to.`);
  lessons.add(id);
  writeFileSync(lessonFile, lessonTemplate({ id, title, today: new Date().toISOString().slice(0, 10) }));
  writeFileSync(moduleFile, module.toString({ lineWidth: 0, flowCollectionPadding: false }));
  print(`Written: ${lessonFile}\nListed:  ${moduleFile}\nSee it:  npm run dev`);
  return 0;
}

/** The file of a lesson with this id or file name, wherever it lies: ids are of the whole course. */
function findLesson(id: string, contentFolder: string): string | undefined {
  const hasId = new RegExp(`^id: *${id}\\s*$`, 'm');
  const [file] =
    [...readContent(contentFolder).texts].find(
      ([name, text]) => name.endsWith(`/${id}.mdx`) || (name.endsWith('.mdx') && hasId.test(text)),
    ) ?? [];
  return file === undefined ? undefined : join(contentFolder, file);
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
