import { writeFileSync } from 'node:fs';
import { compileCourse } from '../../compile/compile-course.ts';
import { nearestWord } from '../../compile/nearest-word.ts';
import { readContent } from '../../compile/read-content.ts';
import { drawMap } from '../../compile/scenario-map/draw-map.ts';
import { plainText } from '../../domain/rich-text.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';

/** Draws the map of a conversation, into a file or to be piped into one. */
export function map(args: readonly string[], contentFolder: string, print: (text: string) => void): number {
  const { values, positionals } = readOptions(args, { file: { type: 'string' } });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('Give the id of one conversation.');
  const { course } = compileCourse(readContent(contentFolder));
  const items = course?.modules.flatMap(({ lessons }) => lessons).flatMap((lesson) => lesson.items) ?? [];
  const scenarios = items.filter((item) => item.type === 'scenario');
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) {
    const known = scenarios.map((one) => one.id);
    const meant =
      nearestWord(id, known) || known.join(', ') || 'none without problems, and “check” names those';
    throw new UsageError(`There is no conversation “${id}”. There is: ${meant}.`);
  }
  const svg = drawMap(scenario.asked.scenes, plainText(scenario.prompt));
  if (values.file === undefined) print(svg);
  else {
    writeFileSync(values.file, svg);
    print(`Written: ${values.file}`);
  }
  return 0;
}
