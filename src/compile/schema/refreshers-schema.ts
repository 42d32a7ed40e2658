import { z } from 'zod';
import { date, text } from './fields.ts';

const isRising = (days: readonly number[]) => days.every((day, place) => day > (days[place - 1] ?? 0));

/** `refreshers` in `course.yaml`: when learners are offered to come back. */
export const refreshersSchema = z.strictObject({
  questions: z.int().positive().default(5).describe('How many questions a refresher asks.'),
  afterDays: z
    .array(z.int().positive())
    .min(1, 'needs at least one number of days')
    .refine(isRising, 'should be days that rise, such as [7, 30, 91]')
    .default([7, 30, 91])
    .describe('When they are due, in days after the course was completed.'),
  recheckAfterMonths: z
    .int()
    .positive()
    .default(24)
    .describe('When the final check is offered again, in months after it was last passed.'),
  changes: z
    .array(
      z.strictObject({
        on: date.describe('The day from which on the course says something else.'),
        what: text.describe('What it says now, in one sentence for learners.'),
      }),
    )
    .default([])
    .describe('What has changed so much that the final check is offered again to whoever passed before.'),
});
