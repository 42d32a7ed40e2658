import type { Check } from '../course-draft.ts';
import { walk } from '../lesson/node.ts';
import type { TagUse, TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A sheet has something to print, no question, and an id of its own in the whole course. */
export const checkSheets: Check = ({ lessons }) => {
  const sheets = lessons.flatMap(({ tags }) => tags.filter(isSheet));
  return sheets.flatMap(({ node, place, attributes: { id } }, index): readonly Problem[] => {
    const first = sheets.slice(0, index).find((other) => other.attributes.id === id)?.place;
    const questions = [...walk(node)].filter(({ name }) => name === 'Question');
    return [
      ...(node.children?.length ? [] : [problem('tag-empty', place, { tag: 'Printable' })]),
      ...(questions.length > 0 ? [problem('question-in-sheet', place, { sheet: id })] : []),
      ...(first
        ? [problem('id-repeated', place, { thing: 'sheets', id, first: `${first.file}:${first.line}` })]
        : []),
    ];
  });
};

function isSheet(use: TagUse): use is TagUseOf<'Printable'> {
  return use.tag === 'Printable';
}
