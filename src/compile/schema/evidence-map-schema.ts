import { z } from 'zod';
import { id, text } from './fields.ts';

/** `evidence-map.yaml`: what the picture of the evidence shows. */
export const evidenceMapSchema = z.array(
  z.strictObject({
    finding: id.describe('The id of the finding in findings.yaml that this rests on.'),
    outcome: text.describe('What was looked at, such as: Recovery. It is a line of the picture.'),
    group: text.describe('For whom. It is a column of the picture.'),
    direction: z
      .enum(['benefit', 'no-effect', 'mixed'])
      .describe('Which way the finding points. It is that of the finding itself.'),
  }),
);
