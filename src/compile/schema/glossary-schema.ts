import { z } from 'zod';
import { id, text } from './fields.ts';

/** `glossary.yaml` */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    term: text,
    definition: text.describe('What it means, in plain words.'),
    synonyms: z.array(text).describe('Other words for it. Search finds the term by them.'),
    avoid: z
      .array(z.strictObject({ term: text, why: text }))
      .describe('Words that lessons do not use for it, and why.'),
  }),
);
