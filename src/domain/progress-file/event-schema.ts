import {
  FARTHEST_TIME,
  LONGEST_ID,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_COUNTED,
  MOST_PARTS,
  MOST_SEQ,
} from '../bounds.ts';
import { ID_PATTERN } from '../ids.ts';
import type { ProgressEvent } from '../progress-event.ts';
import type { ObjectSchema, Schema } from './schema.ts';

export const id: Schema = { type: 'string', maxLength: LONGEST_ID, pattern: ID_PATTERN.source };
/** Of an event, an attempt or a seed: made by the program, so there is no sign in it that a page could take for more. */
const name: Schema = { type: 'string', maxLength: LONGEST_NAME, pattern: '^[A-Za-z0-9 ._-]+$' };
/** In a check, what was typed may have been taken back. */
const text: Schema = { type: 'string', maxLength: LONGEST_TEXT };
const count: Schema = { type: 'integer', minimum: 1, maximum: MOST_COUNTED };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const level: Schema = { type: 'integer', minimum: 1, maximum: 5 };
const yesOrNo: Schema = { type: 'boolean' };
const ids: Schema = { type: 'array', maxItems: MOST_PARTS, items: id };
const response: Schema = {
  type: 'object',
  properties: {
    chosen: ids,
    order: ids,
    path: ids,
    placed: { type: 'object', maxProperties: MOST_PARTS, propertyNames: id, additionalProperties: text },
    text,
    rating: { enum: ['close', 'partly', 'different'] },
    level,
  },
  maxProperties: 1,
  additionalProperties: false,
};
/** An attempt that drew nothing is none. */
const drawn: Schema = {
  type: 'array',
  minItems: 1,
  maxItems: MOST_PARTS,
  items: fields({ item: id, revision: count }),
};

type Fields = Readonly<Record<string, Schema>>;

/** What each kind of event has besides its stamp; `optional` may be missing. */
const kinds: { readonly [K in ProgressEvent['kind']]: { readonly has: Fields; readonly optional?: Fields } } =
  {
    'lesson-opened': { has: { lesson: id } },
    attempted: {
      has: {
        item: id,
        revision: count,
        response,
        verdict: { enum: ['correct', 'partly-correct', 'not-yet', 'noted'] },
        scaled: share,
      },
      optional: { seed: name, sureness: level },
    },
    'answer-shown': { has: { item: id, revision: count } },
    carried: { has: { item: id, revision: count, best: share } },
    completed: { has: { part: { enum: ['lesson', 'module', 'check', 'course'] }, of: id } },
    'check-begun': { has: { check: id, drawn, seed: name } },
    'check-answered': { has: { run: name, item: id, response } },
    'check-ended': { has: { run: name, check: id, right: ids, of: count, isPassed: yesOrNo, rule: count } },
    'check-carried': {
      has: {
        check: id,
        right: { type: 'integer', minimum: 0, maximum: MOST_PARTS },
        of: count,
        isPassed: yesOrNo,
      },
    },
  };
/** Before 1970 and in fractions too: clocks say anything, and nothing is counted by them. */
const time: Schema = { type: 'number', minimum: -FARTHEST_TIME, maximum: FARTHEST_TIME };
const stamp: Fields = { id: name, seq: { type: 'integer', minimum: 1, maximum: MOST_SEQ }, at: time };

export const eventSchemas: ReadonlyMap<string, ObjectSchema> = new Map(
  Object.entries(kinds).map(([kind, { has, optional = {} }]) => [
    kind,
    fields({ kind: { const: kind }, ...has, ...stamp }, optional),
  ]),
);

export function fields(has: Fields, optional: Fields = {}): ObjectSchema {
  return {
    type: 'object',
    properties: { ...has, ...optional },
    required: Object.keys(has),
    additionalProperties: false,
  };
}
