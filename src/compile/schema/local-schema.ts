import { z } from 'zod';
import { contact, text } from './fields.ts';

/** `local.yaml`: what an employer fills in. A new edition of the course never brings this file along. */
export const localSchema = z.strictObject({
  contact: contact.optional().describe('Where people here report a problem with a page.'),
  support: z
    .record(z.string(), text)
    .default({})
    .describe('By the id of an employer slot of support.yaml: whom to ask, and how.'),
});
