import type { Check, CourseDraft } from '../course-draft.ts';
import { citingBlocks } from '../lesson/citing-blocks.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** What was not compared with the paper is nowhere shown as if it had been. */
export const checkChecked: Check = (draft) => [...inRegister(draft), ...inTexts(draft)];

function inRegister({ registers: { findings } }: CourseDraft): readonly Problem[] {
  return (findings?.values ?? []).flatMap(({ id, checkedAgainstPaper, checked }, index) =>
    checked && !checkedAgainstPaper && findings
      ? [problem('checked-wrongly', findings.placeOf([index, 'checked']), { finding: id, where: 'register' })]
      : [],
  );
}

function inTexts({ texts, registers: { findings } }: CourseDraft): readonly Problem[] {
  const unchecked = new Set(
    findings?.values.flatMap(({ id, checkedAgainstPaper }) => (checkedAgainstPaper ? [] : [id])),
  );
  return texts.flatMap(citingBlocks).flatMap(({ findings: cited, words, place }) => {
    const finding = cited.find((id) => unchecked.has(id));
    return finding && claimsToBeChecked(words)
      ? [problem('checked-wrongly', place, { finding, where: 'text' })]
      : [];
  });
}

const CLAIM =
  /\b(?:checked|compared|verified|confirmed)\s+(?:against|with|in|by)\s+(?:the\s+)?(?:paper|review)\b/i;
const DENIAL =
  /\b(?:not|never|nobody|none|neither|nor|un(?:checked|verified)|only|still|must|to be|until|once)\b|n[’']t\b/i;

/** A sentence that says so, and doesn’t say “not yet”. */
function claimsToBeChecked(words: string): boolean {
  return words.split(/(?<=[.!?])\s+/).some((sentence) => CLAIM.test(sentence) && !DENIAL.test(sentence));
}
