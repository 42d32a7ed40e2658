import { z } from 'zod';
import { id, text } from './fields.ts';

/** `sources.yaml` */
export const sourcesSchema = z.array(
  z.strictObject({
    id,
    short: text.describe('How lessons name the source in a line.'),
    title: text,
    authors: text,
    year: z.int(),
    publication: text,
    doi: text.optional(),
    note: text.optional().describe('What a reader should know about the source.'),
  }),
);
