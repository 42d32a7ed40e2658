import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** Refreshers draw on what the final check draws on, so there must be one, with enough questions. */
export const checkRefreshers: Check = ({ course, banks, placeInCourse }) => {
  if (!course?.refreshers) return [];
  const drawnFrom = banks.filter(({ kind }) => kind !== 'essentials');
  const hasFinal = drawnFrom.some(({ kind }) => kind === 'final');
  const has = hasFinal ? drawnFrom.reduce((sum, { itemPlaces }) => sum + itemPlaces.size, 0) : 0;
  const wants = course.refreshers.questions;
  return has < wants ? [problem('refresher-short', placeInCourse(['refreshers']), { wants, has })] : [];
};
