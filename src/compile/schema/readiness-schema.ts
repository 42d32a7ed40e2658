import { z } from 'zod';
import { id, text } from './fields.ts';

/** `readiness.yaml`: the checklist for whoever sets something up. */
export const readinessSchema = z.array(
  z.strictObject({
    finding: id.describe('The id of the finding in findings.yaml that the line rests on.'),
    ask: text.describe('What to ask of one’s own service, such as: Who has time for this, and when?'),
  }),
);
