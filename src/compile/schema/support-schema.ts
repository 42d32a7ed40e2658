import { z } from 'zod';
import { id, text } from './fields.ts';

/** E.164 knows no longer numbers than fifteen figures; no line that people ring has fewer than two. */
const number = z
  .string()
  .regex(/^\+?\d(?: ?\d){1,14}$/, 'should be figures, with single spaces between them, as in 116 123');

const entry = z
  .strictObject({
    name: text.describe('Who or what answers.'),
    how: text.describe('How to reach it.'),
    tel: number
      .optional()
      .describe('The number that “how” says to ring. The line becomes a link that rings it.'),
    sms: number
      .optional()
      .describe('The number that “how” says to text. The line becomes a link that opens a message to it.'),
    when: text.optional().describe('When to use it, or when it answers.'),
    note: text.optional(),
  })
  .refine(({ tel, sms }) => tel === undefined || sms === undefined, {
    path: ['sms'],
    message: 'stands beside “tel”: one line leads to one number, so write two entries',
  });

const phrases = z.array(text).default([]);

const crisis = z.strictObject({
  words: z
    .record(id, z.array(text).min(1, 'needs at least one word'))
    .default({})
    .describe('Lists of words that may stand for one another. A phrase names one as <name>.'),
  phrases: phrases.describe('What calls for help wherever it stands in what is typed.'),
  alone: phrases.describe('What calls for help where nothing else is typed.'),
  numbers: z.array(number).default([]).describe('Numbers that people in need type.'),
  except: phrases.describe('Phrases of daily work that hold such words and call for no help.'),
  misspelt: phrases.describe('Words of the phrases in which slips of spelling are forgiven.'),
  notMisspelt: phrases.describe(
    'Words that look like a slip for one of the others, and are words themselves.',
  ),
});

/** `support.yaml`: where people can turn. */
export const supportSchema = z.strictObject({
  lastChecked: z.iso
    .date('should be a date such as 2026-11-23, or null')
    .nullable()
    .describe('The day on which a person last tried every entry.'),
  checkedBy: text.nullable().describe('The name or the job of that person.'),
  everywhere: z
    .array(entry)
    .default([])
    .describe('For everybody, in whatever nation: such as the emergency number.'),
  nations: z
    .array(
      z.strictObject({
        id,
        name: text.describe('The name as learners read it.'),
        note: text.optional().describe('What people there should know.'),
        entries: z.array(entry),
      }),
    )
    .min(1, 'needs at least one nation'),
  employer: z
    .array(z.strictObject({ id, name: text.describe('What the employer is asked to fill in.') }))
    .default([])
    .describe('What only an employer knows. It is filled in in local.yaml.'),
  crisis: crisis.optional().describe('By which words the search knows that someone needs help now.'),
});
