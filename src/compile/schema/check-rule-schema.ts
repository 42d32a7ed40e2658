import { z } from 'zod';
import { MOST_PARTS } from '../../domain/bounds.ts';
import { text } from './fields.ts';

/** `checks` in `course.yaml`: by which rule a check is drawn, marked and passed. */
export const checkRuleSchema = z.strictObject({
  version: z.int().positive().describe('Raise it with any change of this rule.'),
  items: z
    .int()
    .positive()
    .max(MOST_PARTS, `should be at most ${MOST_PARTS}`)
    .describe('How many questions an attempt draws from the bank.'),
  passMark: z.number().positive().describe('The share that must be correct: 0.8 for 80 %.'),
  inScene: z.int().nonnegative().default(0).describe('How many of them, at the least, have a scene to read.'),
  critical: z.array(text).default([]).describe('Critical points: each is asked about and must be correct.'),
  marks: z.enum(['at-the-end', 'after-each']).default('at-the-end').describe('When an answer is marked.'),
});
