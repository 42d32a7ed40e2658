import type { z } from 'zod';
import { nearestWord } from '../nearest-word.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem-catalogue.ts';
import { type AttributesOf, type LessonTag, lessonTags } from './lesson-tags.ts';
import type { Node } from './node.ts';

/** A tag as an author used it, its attributes checked. */
export type TagUse = { readonly [T in LessonTag]: TagUseOf<T> }[LessonTag];

export interface TagUseOf<T extends LessonTag> {
  readonly tag: T;
  readonly attributes: AttributesOf<T>;
  readonly node: Node;
  readonly place: Place;
}

export function readTag(
  node: Node,
  place: Place,
): { readonly use?: TagUse; readonly problems: readonly Problem[] } {
  const tag = node.name ?? '';
  if (!isLessonTag(tag)) return { problems: [unknownTag(tag, place)] };
  const schema = lessonTags[tag];
  const result = schema.safeParse(valuesOf(node), { reportInput: true });
  if (!result.success) {
    return { problems: result.error.issues.flatMap((issue) => explain(tag, schema, issue, place)) };
  }
  return { use: { tag, attributes: result.data, node, place } as TagUse, problems: [] };
}

export function unknownTag(tag: string, place: Place): Problem {
  const known = Object.keys(lessonTags);
  const list = known.map((name) => `<${name}>`).join(', ');
  return problem('tag-unknown', place, { tag, nearest: nearestWord(tag, known), known: list });
}

function isLessonTag(tag: string): tag is LessonTag {
  return Object.hasOwn(lessonTags, tag);
}

function valuesOf(node: Node): Record<string, unknown> {
  return Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '{…}', value ?? '']));
}

function explain(tag: LessonTag, schema: z.ZodObject, issue: z.core.$ZodIssue, place: Place): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape).join(', ') || 'none';
    return issue.keys.map((attribute) => problem('attribute-unknown', place, { tag, attribute, known }));
  }
  const attribute = String(issue.path[0]);
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const example = (schema.shape[attribute] as z.ZodType | undefined)?.description ?? '…';
    return [problem('attribute-missing', place, { tag, attribute, example })];
  }
  const expected = issue.code === 'invalid_type' ? 'text in straight double quotes' : issue.message;
  const value = typeof issue.input === 'string' ? issue.input : '{…}';
  return [problem('attribute-wrong', place, { tag, attribute, value, expected })];
}
