import { z } from 'zod';
import { date, text } from './fields.ts';

/** `accessibility` in `course.yaml`: what the statement says of this course, and no program can know. */
export const accessibilitySchema = z.strictObject({
  tested: date.describe('The day of the last test of the whole course.'),
  by: text.describe('Who tested it.'),
  limits: z
    .array(text)
    .default([])
    .describe('What somebody may not be able to use, each in a sentence or two.'),
});
