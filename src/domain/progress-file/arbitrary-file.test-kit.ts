import fc from 'fast-check';
import { mergeEvents } from '../merge-events.ts';
import type { ProgressEvent } from '../progress-event.ts';
import { progressFileSchema } from './progress-file-schema.ts';
import type { ObjectSchema, Schema } from './schema.ts';

/** Only for tests: any value that a schema allows. Long lists and far numbers are left out, not to wait for them. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if ('enum' in schema) return fc.constantFrom(...schema.enum);
  if ('oneOf' in schema) return fc.oneof(...schema.oneOf.map(arbitraryOf));
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 1_000_000) });
    case 'number':
      // JSON has no −0.
      return fc
        .double({ min: schema.minimum ?? -1e15, max: schema.maximum ?? 1e15, noNaN: true })
        .map((value) => value + 0);
    case 'string': {
      const { pattern, minLength = 0, maxLength = 200 } = schema;
      return pattern === undefined
        ? fc.string({ unit: 'binary', minLength, maxLength: maxLength / 2 })
        : fc.stringMatching(new RegExp(pattern), { maxLength });
    }
    case 'array':
      return fc.array(arbitraryOf(schema.items), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'object':
      return arbitraryObject(schema);
  }
}

function arbitraryObject({ properties = {}, required = [], ...more }: ObjectSchema): fc.Arbitrary<unknown> {
  const { propertyNames, additionalProperties, maxProperties = Number.POSITIVE_INFINITY } = more;
  if (propertyNames && additionalProperties !== false) {
    return fc.dictionary(
      arbitraryOf(propertyNames) as fc.Arbitrary<string>,
      arbitraryOf(additionalProperties),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    );
  }
  const whole = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, arbitraryOf(inner)])),
    { requiredKeys: [...required], noNullPrototype: true },
  );
  return whole.map((object) => Object.fromEntries(Object.entries(object).slice(0, maxProperties)));
}

const eventSchema = progressFileSchema.properties?.['events'];
if (!eventSchema || !('items' in eventSchema)) throw new Error('The schema should have a list of events.');

/** Any record that can be written to a file. */
export const arbitraryFiledRecord: fc.Arbitrary<readonly ProgressEvent[]> = fc
  .array(arbitraryOf(eventSchema.items) as fc.Arbitrary<ProgressEvent>, { maxLength: 12 })
  .map((events) => mergeEvents(events));
