import { z } from 'zod';
import { audience, date, id, text } from './fields.ts';

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  id: id.describe('The lesson’s name in learners’ records. It stays when the title changes.'),
  title: text.describe('The title as learners read it.'),
  minutes: z
    .int('should be a whole number of minutes')
    .positive('should be above 0')
    .describe('How many minutes it takes, questions included.'),
  audience: audience.describe('Who the lesson is for.'),
  objective: text.describe('What the learner can do afterwards.'),
  basis: z
    .array(z.enum(['evidence', 'opinion', 'guidance', 'local']))
    .min(1, 'needs at least one word')
    .describe('What the lesson rests on.'),
  lastReviewed: date.describe('The day on which a person last read the lesson through.'),
  untested: text.optional().describe('Why no question tests the objective.'),
  contentNote: text.optional().describe('One neutral line about what may be hard to read.'),
});

export type LessonMeta = z.infer<typeof lessonSchema>;
