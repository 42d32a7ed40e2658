import { type Finding, isCitable } from '../../domain/evidence.ts';
import type { Check } from '../course-draft.ts';
import { splitIds } from '../lesson/lesson-tags.ts';
import type { TagUseOf } from '../lesson/read-tag.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** A statement rests on something, and on the right kind of thing. */
export const checkStatements: Check = ({ texts, registers }) => {
  const findings = new Map(registers.findings?.values.toReversed().map((finding) => [finding.id, finding]));
  return texts
    .flatMap(({ tags }) => tags)
    .flatMap((use) => (use.tag === 'Statement' ? checkStatement(use, findings) : []));
};

function checkStatement(
  { attributes: { kind, findings, source }, place }: TagUseOf<'Statement'>,
  register: ReadonlyMap<string, Finding>,
): readonly Problem[] {
  const cited = splitIds(findings);
  const rests = kind === 'practice-guidance' ? source !== undefined : cited.length > 0;
  if (!rests) return [problem('statement-without-finding', place, { kind })];
  return cited.flatMap((id) => {
    const finding = register.get(id);
    if (!finding) return [];
    const { attribution } = finding;
    return isCitable(kind, attribution)
      ? []
      : [problem('statement-cites-opinion', place, { finding: id, attribution, kind })];
  });
}
