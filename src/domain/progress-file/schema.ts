/** The part of JSON Schema (2020-12) that the progress file is described in. */
export type Schema =
  | { readonly const: string | number }
  | { readonly enum: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'number' | 'integer'; readonly minimum?: number; readonly maximum?: number }
  | {
      readonly type: 'string';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly pattern?: string;
    }
  | { readonly type: 'array'; readonly minItems?: number; readonly maxItems: number; readonly items: Schema }
  | ObjectSchema
  | { readonly oneOf: readonly ObjectSchema[] };

/** An object has these fields and no others, or (`propertyNames`) any whose names and values are of a kind. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly maxProperties?: number;
  readonly additionalProperties: false | Schema;
}
