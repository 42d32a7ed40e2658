import { z } from 'zod';
import { id, text } from './fields.ts';

const entry = z.strictObject({
  name: text.describe('Who or what answers.'),
  how: text.describe('How to reach it.'),
  when: text.optional().describe('When to use it, or when it answers.'),
  note: text.optional(),
});

/** `support.yaml`: where people can turn. */
export const supportSchema = z.strictObject({
  lastChecked: z.iso
    .date('should be a date such as 2026-11-23, or null')
    .nullable()
    .describe('The day on which a person last tried every entry.'),
  checkedBy: text.nullable().describe('The name or the job of that person.'),
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
  searchWords: z
    .array(text)
    .default([])
    .describe('Telling words that people in need may type into the search, each by itself.'),
});
