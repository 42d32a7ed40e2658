import { eventSchemas, fields, id } from './event-schema.ts';

export const FILE_FORMAT = 'alongside-progress';
/** The shape of the file. A higher number was written by a later edition of this program. */
export const FILE_VERSION = 1;

/** More than anybody does: 4,000 attempts are about 1 MB. */
export const MOST_EVENTS = 20_000;

/** Published at progress-schema.json, and checked by what reads a file: they can’t differ. */
export const progressFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A learner’s progress in a course made with Alongside',
  ...fields({
    format: { const: FILE_FORMAT },
    version: { const: FILE_VERSION },
    course: id,
    edition: { type: 'string', minLength: 1, maxLength: 200 },
    events: { type: 'array', maxItems: MOST_EVENTS, items: { oneOf: [...eventSchemas.values()] } },
  }),
} as const;
