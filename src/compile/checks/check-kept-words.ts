import type { Finding } from '../../domain/evidence.ts';
import type { Check } from '../course-draft.ts';
import { keepsWords } from '../kept-words.ts';
import { type CitingBlock, citingBlocks } from '../lesson/citing-blocks.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';

/** Whatever cites a finding keeps its words, or says why not in a note. */
export const checkKeptWords: Check = ({ texts, registers }) => {
  const findings = new Map(registers.findings?.values.toReversed().map((finding) => [finding.id, finding]));
  return texts.flatMap((text) => citingBlocks(text).flatMap((block) => checkBlock(block, findings)));
};

function checkBlock(
  { findings, words, place, notes }: CitingBlock,
  register: ReadonlyMap<string, Finding>,
): readonly Problem[] {
  const excused = new Set(notes.flatMap(excusedWords));
  return findings.flatMap((id) => {
    const wanted = register.get(id)?.mustKeep ?? [];
    const lost = wanted.filter((word) => !excused.has(word.toLowerCase()) && !keepsWords(words, word));
    return lost.length > 0
      ? [problem('must-keep-missing', place, { finding: id, words: lost.join(', ') })]
      : [];
  });
}

/** `without “may”, “some”: a reason` → the words, if there is a reason. */
function excusedWords(note: string): readonly string[] {
  const list = /^\s*without ((?:["“][^"“”]+["”],?\s*)+):\s*\S/.exec(note)?.[1] ?? '';
  return [...list.matchAll(/["“]([^"“”]+)["”]/g)].flatMap(([, word]) => (word ? [word.toLowerCase()] : []));
}
