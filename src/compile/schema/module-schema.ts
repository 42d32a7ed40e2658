import { z } from 'zod';
import { id, ids, illustration, text } from './fields.ts';

/** `modules/<module>/module.yaml` */
export const moduleSchema = z.strictObject({
  id: id.describe('The module’s name in learners’ records.'),
  title: text.describe('The title as learners read it.'),
  summary: text.describe('One or two sentences: what the module is about.'),
  illustration: illustration.optional(),
  lessons: ids.describe('The ids of the lessons, in order.'),
});
