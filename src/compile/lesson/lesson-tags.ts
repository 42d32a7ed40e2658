import { z } from 'zod';
import { isId } from '../../domain/ids.ts';
import type { QuestionType } from '../../domain/item.ts';

const id = z.string().refine(isId, 'an id of small letters, figures and single hyphens');
const idList = z
  .string()
  .regex(/^\s*[a-z0-9-]+(?:\s+[a-z0-9-]+)*\s*$/, 'one or more ids with spaces between them');
const kinds = ['research-finding', 'author-view', 'commentator-opinion', 'practice-guidance'] as const;
const revision = z.string().regex(/^[1-9]\d*$/, 'a whole number from 1');
const flag = z.literal('', 'a bare word without a value');
const whens = ['correct', 'partly-correct', 'not-yet'] as const;
const roles = ['psw', 'non-peer', 'manager'] as const;
const moments = ['before', 'after'] as const;

// A new item type fails to compile here until authors can write it.
const questionTypes = Object.keys({
  'single-choice': true,
  'multiple-response': true,
  'true-false': true,
  cloze: true,
  ordering: true,
  matching: true,
  categorise: true,
  'short-answer': true,
  confidence: true,
  reflection: true,
} satisfies { readonly [T in QuestionType]: true }) as readonly QuestionType[];

/** The author's vocabulary: each tag with its attributes. `describe` gives the example shown when one is missing. */
export const lessonTags = {
  Question: z.strictObject({
    id: id.describe('what-suggested-no-effect'),
    type: z.enum(questionTypes, `one of ${questionTypes.join(', ')}`).optional(),
    moment: z.enum(moments, `one of ${moments.join(', ')}`).optional(),
    about: z.string().trim().min(1, 'a few words').optional(),
    pair: id.optional(),
    lesson: id.describe('where-it-is-taught').optional(),
    revision: revision.optional(),
    critical: z.string().min(1).optional(),
    'warm-up': flag.optional(),
    unscored: flag.optional(),
    'keep-order': flag.optional(),
    'how-sure': flag.optional(),
  }),
  Scenario: z.strictObject({
    id: id.describe('does-it-work'),
    title: z.string().trim().min(1, 'the words that name the conversation').describe('‘Does it work?’'),
    revision: revision.optional(),
    unscored: flag.optional(),
  }),
  Hint: z.strictObject({}),
  Feedback: z.strictObject({ when: z.enum(whens, `one of ${whens.join(', ')}`).describe('correct') }),
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
  ForRole: z.strictObject({
    audience: z.enum(roles, `one of ${roles.join(', ')}`).describe('psw'),
  }),
  Printable: z.strictObject({
    id: id.describe('questions-for-my-manager'),
    title: z.string().min(1).describe('Questions for my manager'),
  }),
  Discuss: z.strictObject({}),
  SearchWords: z.strictObject({
    words: z
      .string()
      .regex(/^[^,]*[\p{L}\p{N}]/u, 'words with commas between them')
      .describe('wages, pay rise'),
  }),
} as const;

/** What is written in these is an item: it is shown by the item’s island, and is no text of the lesson. */
export const itemTags: ReadonlySet<string> = new Set<LessonTag>(['Question', 'Scenario']);

/** What is written in these is no text of the lesson: items, and what only trainers are shown. */
export const apartTags: ReadonlySet<string> = new Set<LessonTag>(['Question', 'Scenario', 'Discuss']);

/** The page gives these a heading of their own, below which the headings in them stand. */
export const headedTags: ReadonlySet<string> = new Set<LessonTag>([
  'Printable',
  'WhatWeKnow',
  'AtWork',
  'WorkedExample',
]);

/** The tags that stand inside a question, and nowhere else. */
export const questionTags: ReadonlySet<string> = new Set<LessonTag>(['Hint', 'Feedback']);

export type LessonTag = keyof typeof lessonTags;
export type AttributesOf<T extends LessonTag> = z.infer<(typeof lessonTags)[T]>;

/** `"wages, pay rise"` → `["wages", "pay rise"]` */
export function splitSearchWords(list: string): readonly string[] {
  return list
    .split(',')
    .map((words) => words.trim())
    .filter(Boolean);
}

/** `"a  b"` → `["a", "b"]` */
export function splitIds(list: string | undefined): readonly string[] {
  return list?.trim().split(/\s+/).filter(Boolean) ?? [];
}
