import { z } from 'zod';
import { REFRESHER } from '../../domain/refresher/refreshers.ts';
import { id, text } from './fields.ts';

/** The front matter of a check.mdx, or of final-check.mdx. */
export const bankSchema = z.strictObject({
  id: id
    .refine((own) => own !== REFRESHER, `should be another one: refreshers go by “${REFRESHER}”`)
    .describe('The check’s name in learners’ records. It never changes.'),
  title: text.describe('The title as learners read it.'),
});
