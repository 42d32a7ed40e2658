import { grade } from '../../domain/grade.ts';
import { keyResponse } from '../../domain/key-response.ts';
import type { Check } from '../course-draft.ts';
import { problem } from '../problem-catalogue.ts';

/** The course's own grader gives each key full marks: nobody meets a question that can't be answered. */
export const checkKeys: Check = ({ texts }) =>
  texts.flatMap(({ itemPlaces }) =>
    [...itemPlaces].flatMap(([item, place]) => {
      const graded = grade(item, keyResponse(item));
      if ('outcome' in graded && /^(?:correct|noted)$/.test(graded.outcome.verdict)) return [];
      const score =
        'outcome' in graded ? `${graded.outcome.score.raw} of ${graded.outcome.score.max}` : graded.refused;
      return [problem('key-ungradable', place, { item: item.id, score })];
    }),
  );
