import type { Support } from '../domain/support.ts';
import type { CourseDraft } from './course-draft.ts';
import { assembleCrisis } from './crisis/assemble-crisis.ts';
import { textsOfCourse } from './crisis/texts-of-course.ts';

/** The support block with what the employer has filled in laid over it. */
export function assembleSupport(draft: CourseDraft): Support | undefined {
  const { support, local } = draft;
  if (!support) return undefined;
  const { lastChecked, checkedBy, everywhere, nations, employer, crisis } = support.value;
  return {
    // One without the other is no check. That one is missing has been told.
    ...(lastChecked !== null && checkedBy !== null ? { checked: { on: lastChecked, by: checkedBy } } : {}),
    everywhere,
    nations,
    ...(crisis ? { crisis: assembleCrisis(crisis, textsOfCourse(draft)) } : {}),
    employer: employer.map((slot) => {
      const filled = local?.value.support[slot.id];
      return { ...slot, ...(filled === undefined ? {} : { filled }) };
    }),
  };
}
