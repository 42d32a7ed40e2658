import type { Check, CourseDraft, SupportDraft, Written } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** The support block says who checked it and when, or neither; and what an employer fills in has its slot. */
export const checkSupport: Check = (draft) => [
  ...(draft.support ? [...halfChecked(draft.support), ...repeatedIds(draft.support)] : []),
  ...unknownSlots(draft),
];

function halfChecked({
  value: { lastChecked, checkedBy },
  placeOf,
}: Written<SupportDraft>): readonly Problem[] {
  if ((lastChecked === null) === (checkedBy === null)) return [];
  const missing = lastChecked === null ? 'lastChecked' : 'checkedBy';
  return [problem('support-half-checked', placeOf([missing]), { missing })];
}

function repeatedIds({ value, placeOf }: Written<SupportDraft>): readonly Problem[] {
  return (['nations', 'employer'] as const).flatMap((list) => {
    const ids = value[list].map(({ id }) => id);
    return ids.flatMap((id, index) => {
      const at = ids.indexOf(id);
      if (at === index) return [];
      const { file, line } = placeOf([list, at, 'id']);
      const thing = list === 'nations' ? 'nations' : 'employer slots';
      return [problem('id-repeated', placeOf([list, index, 'id']), { thing, id, first: `${file}:${line}` })];
    });
  });
}

function unknownSlots({ files, support, local }: CourseDraft): readonly Problem[] {
  // A support.yaml that could not be read has its own problems.
  if (!local || (!support && files.texts.has('support.yaml'))) return [];
  const known = support?.value.employer.map(({ id }) => id) ?? [];
  return Object.keys(local.value.support)
    .filter((id) => !known.includes(id))
    .map((id) =>
      problem('nothing-known', local.placeOf(['support', id]), {
        thing: 'employer slot',
        id,
        nearest: nearestWord(id, known),
        list: 'support.yaml',
      }),
    );
}
