import { isOpinion } from '../../domain/evidence.ts';
import type { Check } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Each line of the readiness checklist rests on a finding, and never on what somebody thinks. */
export const checkReadiness: Check = ({ registers: { findings }, readiness }) => {
  if (!findings || !readiness) return [];
  const known = new Map(findings.values.map((finding) => [finding.id, finding]));
  return readiness.values.flatMap(({ finding: id }, index): readonly Problem[] => {
    const finding = known.get(id);
    const place = readiness.placeOf([index, 'finding']);
    if (!finding) {
      const details = { thing: 'finding', id, nearest: nearestWord(id, known.keys()), list: 'findings.yaml' };
      return [problem('nothing-known', place, details)];
    }
    return isOpinion(finding) ? [problem('readiness-rests-on-opinion', place, { finding: id })] : [];
  });
};
