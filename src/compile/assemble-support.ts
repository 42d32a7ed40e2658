import type { Support } from '../domain/support.ts';
import type { CourseDraft } from './course-draft.ts';

/** The support block with what the employer has filled in laid over it. */
export function assembleSupport({ support, local }: CourseDraft): Support | undefined {
  if (!support) return undefined;
  const { lastChecked, checkedBy, nations, employer, searchWords } = support.value;
  return {
    // One without the other is no check. That one is missing has been told.
    ...(lastChecked !== null && checkedBy !== null ? { checked: { on: lastChecked, by: checkedBy } } : {}),
    nations,
    searchWords,
    employer: employer.map((slot) => {
      const filled = local?.value.support[slot.id];
      return { ...slot, ...(filled === undefined ? {} : { filled }) };
    }),
  };
}
