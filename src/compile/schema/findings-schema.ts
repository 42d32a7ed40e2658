import { z } from 'zod';
import { id, text } from './fields.ts';

/** `findings.yaml`: the evidence register. */
export const findingsSchema = z.array(
  z.strictObject({
    id,
    statement: text.describe('What was found, in our own words and no stronger than the source.'),
    source: id.describe('The id of a source in sources.yaml.'),
    locator: text.describe('Where in the source it stands.'),
    attribution: z
      .enum(['review-finding', 'method', 'author-view', 'commentator-opinion'])
      .describe('Whose statement it is.'),
    speaker: text.optional().describe('Of an opinion: the name by which lessons say whose it is.'),
    theme: text.describe('The heading under which it is listed.'),
    direction: text.describe('Which way it points: benefit, no-effect, mixed, barrier, none and so on.'),
    certainty: id.optional().describe('The id of a label in certainty.yaml. A fact about method has none.'),
    concerns: z.array(id),
    mustKeep: z.array(z.string()).describe('Words that any text citing this finding keeps.'),
    cautions: text.optional().describe('What writers must look out for. Learners do not see it.'),
    checkedAgainstPaper: z.boolean().describe('Whether a person compared it with the paper.'),
    checked: z
      .strictObject({ on: z.iso.date('should be a date such as 2026-11-23'), by: text })
      .optional()
      .describe('When it was compared with the paper, and by whom.'),
    reserve: z
      .literal(true, 'should be true, or left out')
      .optional()
      .describe('Held back on purpose: no lesson needs to use it.'),
  }),
);
