import { z } from 'zod';
import { id, text } from './fields.ts';

/** `certainty.yaml` */
export const certaintySchema = z.strictObject({
  caveat: text.describe('What every label says besides its own explanation.'),
  labels: z.array(z.strictObject({ id, label: text, explanation: text })),
});
