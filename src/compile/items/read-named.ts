import { isId } from '../../domain/ids.ts';
import type { Option } from '../../domain/item.ts';
import { plainText } from '../../domain/rich-text.ts';
import type { Node } from '../lesson/node.ts';
import { readParagraph } from '../lesson/read-rich-text.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import type { Part } from '../sentences/question-sentences.ts';

/** Reads a text that begins with its id: `` `id` text ``. The id is empty where there is none. */
export function readNamed(place: Place, runs: readonly Node[], part: Part, problems: Problem[]): Option {
  const [first, ...rest] = runs;
  const hasId = first?.type === 'inlineCode';
  const id = hasId ? (first.value ?? '') : '';
  const text = readParagraph(place.file, hasId ? rest : runs, problems);
  if (!hasId) problems.push(problem('choice-without-id', place, { part, text: plainText(text) }));
  else if (!isId(id)) problems.push(problem('id-malformed', place, { id }));
  if (hasId && text.length === 0) problems.push(problem('choice-without-text', place, { part, choice: id }));
  return { id, text };
}
