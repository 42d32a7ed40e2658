import type { ObjectSchema, Schema } from './schema.ts';

/** Whether a value read from JSON is as the schema says. Lengths are in UTF-16 units, as everywhere in a browser. */
export function fitsSchema(value: unknown, schema: Schema): boolean {
  if ('const' in schema) return value === schema.const;
  if ('enum' in schema) return schema.enum.includes(value as string);
  if ('oneOf' in schema) return schema.oneOf.filter((one) => fitsSchema(value, one)).length === 1;
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'integer': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      const isFit = schema.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
      return isFit && (value as number) >= minimum && (value as number) <= maximum;
    }
    case 'string':
      return typeof value === 'string' && fitsText(value, schema);
    case 'array':
      return (
        Array.isArray(value) &&
        value.length >= (schema.minItems ?? 0) &&
        value.length <= schema.maxItems &&
        value.every((entry) => fitsSchema(entry, schema.items))
      );
    case 'object':
      return isPlainObject(value) && fitsObject(value, schema);
  }
}

function fitsText(text: string, schema: Extract<Schema, { type: 'string' }>): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  const isFit = text.length >= minLength && text.length <= maxLength;
  return isFit && (pattern === undefined || patternOf(pattern).test(text));
}

const patterns = new Map<string, RegExp>();

/** A record has thousands of ids, and there are a few patterns. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

function fitsObject(value: Readonly<Record<string, unknown>>, schema: ObjectSchema): boolean {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  const names = Object.keys(value);
  return (
    names.length <= (schema.maxProperties ?? Number.POSITIVE_INFINITY) &&
    required.every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => {
      if (propertyNames && !fitsSchema(name, propertyNames)) return false;
      const inner = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return inner !== undefined && inner !== false && fitsSchema(value[name], inner);
    })
  );
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
