import { z } from 'zod';
import { date, id, text } from './fields.ts';

const locked = {
  id: id.describe('An id that was published.'),
  moved: id.optional().describe('The id that it goes by now.'),
  retired: z.literal(true).optional().describe('Taken out for good.'),
};
const revision = z.int().positive('should be a whole number from 1');
const lockedIds = z.array(z.strictObject(locked));

/** `ids.lock.json` */
export const lockSchema = z.strictObject({
  editions: z.array(text).describe('The editions that were published, in order.'),
  modules: lockedIds.describe('The ids of modules, in the order of their first publication.'),
  lessons: lockedIds.describe('The ids of lessons, in the order of their first publication.'),
  checks: lockedIds.describe('The ids of checks, in the order of their first publication.'),
  items: z
    .array(z.strictObject({ ...locked, revision, key: text, type: text.optional() }))
    .describe('The ids of questions, in the order of their first publication.'),
  revised: z.array(z.strictObject({ id, from: revision })).describe('Every change of a revision, in order.'),
  findings: z
    .array(z.strictObject({ id, print: text }))
    .default([])
    .describe('The findings, with a print of what each says.'),
  changed: z
    .array(z.strictObject({ id, on: date }))
    .default([])
    .describe('Every time a finding came to say something else, in order.'),
});
