import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearestWord } from './nearest-word.ts';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem-catalogue.ts';
import { yamlComplaint } from './yaml-complaint.ts';

export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Where the value under such a path of keys stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML through its schema. `firstLine` is where `text` begins in its file (front matter begins at 2). */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path));
  const complaint = yamlComplaint(document, text);
  if (complaint) {
    const place = placeAt(complaint.offset);
    return { problems: [problem('yaml-unreadable', place, complaint)], placeOf };
  }
  const empty = schema instanceof z.ZodArray ? [] : {};
  const result = schema.safeParse(document.toJS() ?? empty, { reportInput: true });
  if (result.success) return { value: result.data, problems: [], placeOf };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, placeOf));
  return { problems, placeOf };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  placeOf: Parsed<unknown>['placeOf'],
): Problem[] {
  const inner = schemaAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
    return issue.keys.map((field) =>
      problem('field-unknown', placeOf([...issue.path, field]), {
        field,
        nearest: nearestWord(field, known),
      }),
    );
  }
  const meaning = inner?.description ?? schemaAt(schema, issue.path.slice(0, -1))?.description ?? '';
  const details = { field: nameOf(issue.path), key: keyOf(issue.path), message: predicate(issue), meaning };
  return [problem('field-wrong', placeOf(issue.path), details)];
}

/** `['completion', 'version']` → “version” of “completion”. Entries of a list are counted from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  const names = path.map((key) => (typeof key === 'number' ? `entry ${key + 1}` : `“${String(key)}”`));
  return names.toReversed().join(' of ').replace(/^e/, 'E');
}

function keyOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'string' ? last : '';
}

const inWords: Readonly<Record<string, string>> = {
  array: 'should be a list, with - before each entry or in [square brackets]',
  boolean: 'should be true or false',
  int: 'should be a whole number',
  number: 'should be a number',
  object: 'should be fields, each as “name: value” with a space after the colon',
  string: 'should be text',
};

/** Zod's message without its jargon, to follow the name of the field. */
function predicate(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined) return 'is missing';
  if (issue.input === null) return 'is empty';
  if (issue.code === 'invalid_type') {
    const isNumber = issue.expected === 'string' && typeof issue.input === 'number';
    if (isNumber) return 'should be text: put the number into "double quotes"';
    return issue.message.startsWith('Invalid') ? (inWords[issue.expected] ?? issue.message) : issue.message;
  }
  if (issue.code !== 'invalid_value') return issue.message;
  const values = issue.values.map(String).join(', ');
  return issue.values.length === 1 ? `should be ${values}` : `should be one of: ${values}`;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let inner: unknown = schema;
  for (const key of path) {
    while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
    if (inner instanceof z.ZodObject) inner = inner.shape[String(key)];
    else if (inner instanceof z.ZodArray) inner = inner.element;
  }
  while (inner instanceof z.ZodOptional && !inner.description) inner = inner.unwrap();
  return inner as z.ZodType | undefined;
}

/** The offset of the deepest part of the path that exists: a missing field is reported at its parent. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => (key as { value?: unknown } | null)?.value === last);
      const range = (pair?.key as { range?: [number] } | undefined)?.range;
      if (range) return range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
