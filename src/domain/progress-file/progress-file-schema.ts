import { ID_PATTERN } from '../ids.ts';
import type { ProgressEvent } from '../progress-event.ts';
import type { ObjectSchema, Schema } from './schema.ts';

export const FILE_FORMAT = 'alongside-progress';
/** The shape of the file. A higher number was written by a later edition of this program. */
export const FILE_VERSION = 1;

/** More than anybody does: 4,000 attempts are about 1 MB. */
const MOST_EVENTS = 20_000;
/** The next event is numbered above the highest: a file that begins at the end of all numbers would leave none. */
const MOST_SEQ = 1_000_000;

const id: Schema = { type: 'string', maxLength: 200, pattern: ID_PATTERN.source };
/** Of an event, an attempt or a seed: made by the program, so there is no sign in it that a page could take for more. */
const name: Schema = { type: 'string', maxLength: 200, pattern: '^[A-Za-z0-9 ._-]+$' };
const text: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const count: Schema = { type: 'integer', minimum: 1, maximum: MOST_SEQ };
const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
const level: Schema = { type: 'integer', minimum: 1, maximum: 5 };
const yesOrNo: Schema = { type: 'boolean' };
const ids: Schema = { type: 'array', maxItems: 100, items: id };

const response: Schema = {
  type: 'object',
  properties: {
    chosen: ids,
    order: ids,
    path: ids,
    placed: { type: 'object', maxProperties: 100, propertyNames: id, additionalProperties: text },
    text,
    rating: { enum: ['close', 'partly', 'different'] },
    level,
  },
  maxProperties: 1,
  additionalProperties: false,
};
const drawn: Schema = {
  type: 'array',
  maxItems: 100,
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
      has: { check: id, right: { type: 'integer', minimum: 0, maximum: 100 }, of: count, isPassed: yesOrNo },
    },
  };

/** A time that can be shown as a date. */
const time: Schema = { type: 'integer', minimum: 0, maximum: 8_640_000_000_000_000 };
const stamp: Fields = { id: name, seq: count, at: time };

/** Published at progress-schema.json, and checked by what reads a file: they can’t differ. */
export const progressFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A learner’s progress in a course made with Alongside',
  ...fields({
    format: { const: FILE_FORMAT },
    version: { const: FILE_VERSION },
    course: id,
    edition: text,
    events: {
      type: 'array',
      maxItems: MOST_EVENTS,
      items: {
        oneOf: Object.entries(kinds).map(([kind, { has, optional = {} }]) =>
          fields({ kind: { const: kind }, ...has, ...stamp }, optional),
        ),
      },
    },
  }),
} as const;

function fields(has: Fields, optional: Fields = {}): ObjectSchema {
  return {
    type: 'object',
    properties: { ...has, ...optional },
    required: Object.keys(has),
    additionalProperties: false,
  };
}
