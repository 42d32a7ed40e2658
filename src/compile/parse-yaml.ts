import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { nearestWord } from './nearest-word.ts';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem-catalogue.ts';

export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Where the value under such a path of keys stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads YAML through its schema. `firstLine` is where `text` begins in its file (front matter begins at 2). */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem('yaml-unreadable', placeAt(error.pos[0]), { message: error.message }),
    );
    return { problems, placeOf };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [], placeOf };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, placeOf));
  return { problems, placeOf };
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, placeOf: Parsed<unknown>['placeOf']): Problem[] {
  const inner = schemaAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
    return issue.keys.map((field) =>
      problem('field-unknown', placeOf([...issue.path, field]), { field, nearest: nearestWord(field, known) }),
    );
  }
  const field = issue.path.join('.');
  const meaning = inner?.description ?? '';
  return [problem('field-wrong', placeOf(issue.path), { field, message: sentence(issue), meaning })];
}

/** Zod's message without its jargon. */
function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'it is missing';
  return issue.message.replace(/^Invalid (?:input|option): /, '').replace('received undefined', 'it is missing');
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
