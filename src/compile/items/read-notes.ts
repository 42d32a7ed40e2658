import type { Notes } from '../../domain/item.ts';
import type { Node } from '../lesson/node.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { findEntries } from './find-entries.ts';
import { readEntry } from './read-entry.ts';

/** Reads a list of notes below a text or table, `` - `verb` Why … ``. `names` says what each name in it stands for. */
export function readNotes(
  file: string,
  nodes: readonly Node[],
  names: ReadonlyMap<string, string>,
  problems: Problem[],
): Notes['parts'] {
  const parts: Record<string, Notes['parts'][string]> = {};
  for (const node of findEntries(file, nodes, 'note', problems)) {
    const { id: name, text, note, place } = readEntry(file, node, 'note', problems);
    const part = names.get(name);
    if (part !== undefined) parts[part] = [...(parts[part] ?? []), text, ...note];
    // Without a name, that has been told.
    else if (name) {
      const known = [...names.keys()];
      const details = { id: name, nearest: nearestWord(name, known), known: known.join(', ') };
      problems.push(problem('note-unknown', place, details));
    }
  }
  return parts;
}
