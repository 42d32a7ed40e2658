import type { Check, CourseDraft, SupportDraft, Written } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** The support block says who checked it and when, or neither; and what an employer fills in has its slot. */
export const checkSupport: Check = (draft) => [
  ...(draft.support
    ? [
        ...halfChecked(draft.support),
        ...unchecked(draft.support),
        ...numbersThatDiffer(draft.support),
        ...repeatedIds(draft.support),
      ]
    : []),
  ...unknownSlots(draft),
];

function unchecked({
  value: { lastChecked, checkedBy },
  placeOf,
}: Written<SupportDraft>): readonly Problem[] {
  if (lastChecked !== null || checkedBy !== null) return [];
  return [problem('support-unchecked', placeOf(['lastChecked']), {})];
}

/** On paper there is no link: what is read and what is rung have to be the same. */
function numbersThatDiffer({ value, placeOf }: Written<SupportDraft>): readonly Problem[] {
  const lists = [
    { at: ['everywhere'], entries: value.everywhere },
    ...value.nations.map(({ entries }, index) => ({ at: ['nations', index, 'entries'], entries })),
  ];
  return lists.flatMap(({ at, entries }) =>
    entries.flatMap(({ how, tel, sms }, index) => {
      const number = tel ?? sms;
      if (number === undefined || figuresOf(how).includes(figuresOf(number))) return [];
      const field = tel === undefined ? 'sms' : 'tel';
      return [problem('support-number-differs', placeOf([...at, index, field]), { how, number, field })];
    }),
  );
}

function figuresOf(text: string): string {
  return text.replaceAll(/[^\d+]/g, '');
}

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
