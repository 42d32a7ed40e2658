import type { Check } from '../course-draft.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Whatever the picture of the evidence shows rests on a finding and points the way that the finding does. */
export const checkEvidenceMap: Check = ({ registers: { findings }, evidenceMap }) => {
  if (!findings || !evidenceMap) return [];
  const known = new Map(findings.values.map((finding) => [finding.id, finding]));
  return evidenceMap.values.flatMap(({ finding: id, direction }, index): readonly Problem[] => {
    const finding = known.get(id);
    if (!finding) {
      const details = { thing: 'finding', id, nearest: nearestWord(id, known.keys()), list: 'findings.yaml' };
      return [problem('nothing-known', evidenceMap.placeOf([index, 'finding']), details)];
    }
    return finding.direction === direction
      ? []
      : [
          problem('direction-differs', evidenceMap.placeOf([index, 'direction']), {
            finding: id,
            here: direction,
            there: finding.direction,
          }),
        ];
  });
};
