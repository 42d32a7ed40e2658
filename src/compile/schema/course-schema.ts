import { z } from 'zod';
import { accessibilitySchema } from './accessibility-schema.ts';
import { checkRuleSchema } from './check-rule-schema.ts';
import { audience, contact, date, id, ids, illustration, text, webAddress } from './fields.ts';
import { refreshersSchema } from './refreshers-schema.ts';

/** `course.yaml` */
export const courseSchema = z.strictObject({
  id: id.describe('The course’s name in learners’ records. It never changes.'),
  title: text.describe('The title as learners read it.'),
  edition: text.describe('The edition, in quotes, such as "0.1". Certificates and codes name it.'),
  published: date
    .optional()
    .describe(
      'The day on which the first edition could be taken. The register doubts a completion before it.',
    ),
  line: z
    .int()
    .positive()
    .default(1)
    .describe('Raise it only when nothing that learners did before should count any more.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'should be a language tag such as en-GB')
    .describe('The language of the lessons.'),
  summary: text.describe('One or two sentences: what this is, and for whom.'),
  draftNotice: text.describe('The line on every page until the course is signed off.'),
  certificateNotice: text
    .default('It does not assess practice and is not a qualification.')
    .describe('What a certificate says that it is not.'),
  objectives: z
    .array(text)
    .optional()
    .describe('What learners can do after the course, one line each: what its lessons teach, and no more.'),
  illustration: illustration.optional(),
  modules: ids.describe('The ids of the modules, in order. Each is a folder under modules/.'),
  completion: z
    .strictObject({
      version: z.int().positive().describe('Raise it with any change of a rule.'),
      lesson: z.literal('every-scored-question-correct-once'),
      module: z.enum(['every-lesson-complete', 'every-lesson-complete-and-check-passed']),
      course: z.enum(['every-module-complete', 'every-module-complete-and-final-check-passed']),
    })
    .describe('The rules by which something counts as complete.'),
  checks: z
    .strictObject({
      module: checkRuleSchema.optional(),
      final: checkRuleSchema.optional(),
      essentials: checkRuleSchema.optional(),
    })
    .default({})
    .describe('The rules by which checks are drawn, marked and passed.'),
  readingLevel: z
    .strictObject({
      exclude: z
        .array(text)
        .default([])
        .describe('Terms that can’t be avoided: they don’t count as long words.'),
      warn: z.number().positive().default(12),
      fail: z.number().positive().default(14),
    })
    .default({ exclude: [], warn: 12, fail: 14 })
    .describe('The SMOG grade of a lesson from which on there is a warning, and from which on an error.'),
  unfinished: z
    .literal(true, 'should be true, or left out')
    .optional()
    .describe('Lessons are still to be written: not every finding has one yet.'),
  paths: z
    .array(
      z.strictObject({
        id,
        label: text.describe('What learners choose it by: a job, never a history.'),
        audiences: z.array(audience).min(1, 'needs at least one audience'),
      }),
    )
    .default([])
    .describe('The lessons that one role takes, by the audience of each lesson.'),
  essentials: z
    .strictObject({
      title: text.describe('Its name. A certificate for it says this word.'),
      audience: audience.describe('Who it is for.'),
      lessons: ids,
    })
    .optional()
    .describe('A short list of lessons for people with little time.'),
  refreshers: refreshersSchema.optional().describe('When learners are offered to come back.'),
  contact: contact.optional().describe('Where people report a problem with a page.'),
  leaveTo: webAddress
    .default('https://www.bbc.co.uk/weather')
    .describe('Where “Leave quickly” leads, on lessons with a content note.'),
  accessibility: accessibilitySchema.optional().describe('What the accessibility statement says of tests.'),
});
