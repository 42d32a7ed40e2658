import type { Place, Problem } from './problem.ts';
import { bankSentences } from './sentences/bank-sentences.ts';
import { evidenceSentences } from './sentences/evidence-sentences.ts';
import { fileSentences } from './sentences/file-sentences.ts';
import { itemSentences } from './sentences/item-sentences.ts';
import { lessonSentences } from './sentences/lesson-sentences.ts';
import { lockSentences } from './sentences/lock-sentences.ts';
import { pathSentences } from './sentences/path-sentences.ts';
import { questionSentences } from './sentences/question-sentences.ts';
import { scenarioSentences } from './sentences/scenario-sentences.ts';
import { supportSentences } from './sentences/support-sentences.ts';

/**
 * Every sentence that an author reads: what happened, why it matters, what to do.
 * Codes are permanent. Each has a tiny broken course under `mistakes/` and a page under docs/problems.
 */
const catalogue = {
  ...bankSentences,
  ...fileSentences,
  ...lessonSentences,
  ...questionSentences,
  ...itemSentences,
  ...scenarioSentences,
  ...pathSentences,
  ...supportSentences,
  ...evidenceSentences,
  ...lockSentences,
} as const;

type Catalogue = typeof catalogue;
export type ProblemCode = keyof Catalogue;
type Details<C extends ProblemCode> = Parameters<Catalogue[C]> extends [infer P] ? P : Record<never, never>;

const warnings: ReadonlySet<ProblemCode> = new Set([
  'answer-repeated',
  'choices-numbered',
  'course-id-taken',
  'drawing-unsafe',
  'lesson-off-path',
  'lesson-unlisted',
  'lock-behind',
  'module-unlisted',
  'must-keep-missing',
  'passage-off-path',
  'reading-level',
  'support-unchecked',
]);

export const PROBLEM_CODES = Object.keys(catalogue) as readonly ProblemCode[];

export function problem<C extends ProblemCode>(
  code: C,
  { file, line, column }: Place,
  details: Details<C>,
): Problem {
  const word = catalogue[code] as (p: Details<C>) => Pick<Problem, 'what' | 'why' | 'fix'>;
  const severity = warnings.has(code) ? 'warning' : 'error';
  return { code, severity, file, line, column, ...word(details) };
}
