import { z } from 'zod';
import { ID_PATTERN } from '../../domain/ids.ts';

const id = z.string().regex(ID_PATTERN, 'an id of small letters, figures and single hyphens');
const idList = z
  .string()
  .regex(/^\s*[a-z0-9-]+(?:\s+[a-z0-9-]+)*\s*$/, 'one or more ids with spaces between them');
const kinds = ['research-finding', 'author-view', 'commentator-opinion', 'practice-guidance'] as const;
const flag = z.literal('', 'a bare word without a value');

/** The author's vocabulary: each tag with its attributes. `describe` gives the example shown when one is missing. */
export const lessonTags = {
  Question: z.strictObject({
    id: id.describe('what-suggested-no-effect'),
    revision: z
      .string()
      .regex(/^[1-9]\d*$/, 'a whole number from 1')
      .optional(),
    critical: z.string().min(1).optional(),
    'warm-up': flag.optional(),
  }),
  Statement: z.strictObject({
    kind: z.enum(kinds, `one of ${kinds.join(', ')}`).describe('research-finding'),
    findings: idList.optional(),
    source: id.optional(),
  }),
  WorkedExample: z.strictObject({ title: z.string().min(1).describe('What a good answer looks like') }),
  WhatWeKnow: z.strictObject({
    certainty: id.describe('mixed-results'),
    findings: idList.describe('eff-mixed-overall'),
  }),
  AtWork: z.strictObject({}),
} as const;

export type LessonTag = keyof typeof lessonTags;
export type AttributesOf<T extends LessonTag> = z.infer<(typeof lessonTags)[T]>;

/** `"a  b"` → `["a", "b"]` */
export function splitIds(list: string | undefined): readonly string[] {
  return list?.trim().split(/\s+/).filter(Boolean) ?? [];
}
