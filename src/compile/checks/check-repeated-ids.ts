import type { Item } from '../../domain/item.ts';
import type { Check, Listed } from '../course-draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

type Named = readonly [id: string, place: Place];

/** No two lessons, questions or conversations, checks, findings, sources, terms or labels of the course share an id. */
export const checkRepeatedIds: Check = ({ lessons, banks, texts, registers }) => [
  ...repeated(
    'lessons',
    lessons.filter(({ isWhole }) => isWhole).map(({ lesson, metaPlace }) => [lesson.id, metaPlace('id')]),
  ),
  ...repeatedItems(texts.flatMap(({ itemPlaces }) => [...itemPlaces])),
  ...repeated(
    'checks',
    banks.map(({ id, metaPlace }) => [id, metaPlace('id')]),
  ),
  ...repeated('findings', namesIn(registers.findings)),
  ...repeated('sources', namesIn(registers.sources)),
  ...repeated('terms', namesIn(registers.terms)),
  ...repeated('labels', namesIn(registers.certainties)),
];

/** Records know both by one kind of id. */
function repeatedItems(items: readonly (readonly [Item, Place])[]): readonly Problem[] {
  const hasScenario = items.some(([{ type }]) => type === 'scenario');
  const names = items.map(([item, place]): Named => [item.id, place]);
  return repeated(hasScenario ? 'questions or conversations' : 'questions', names);
}

function namesIn(list: Listed<{ readonly id: string }> | undefined): readonly Named[] {
  return list?.values.map(({ id }, index) => [id, list.placeOf([index, 'id'])]) ?? [];
}

function repeated(thing: string, named: readonly Named[]): readonly Problem[] {
  const first = new Map<string, Place>();
  return named.flatMap(([id, place]) => {
    const before = first.get(id);
    if (!before) first.set(id, place);
    return before
      ? [problem('id-repeated', place, { thing, id, first: `${before.file}:${before.line}` })]
      : [];
  });
}
