import type { Searchable } from './searchable.ts';

/** How many sections in a row are one lesson’s. A term, a finding and a page stand for themselves. */
export function groupSections(sections: readonly Searchable[]): readonly number[] {
  const lengths: number[] = [];
  for (const [place, { kind, page }] of sections.entries()) {
    const isOfLesson = kind === 'heading' || kind === 'question';
    const before = sections[place - 1];
    const goesOn =
      isOfLesson && before?.page === page && (before.kind === 'heading' || before.kind === 'question');
    if (goesOn) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  }
  return lengths;
}
