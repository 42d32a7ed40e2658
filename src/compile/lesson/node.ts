/** A node of the Markdown tree (mdast with MDX), reduced to what the course reads of it. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  /** Of links and images. */
  readonly url?: string;
  readonly alt?: string | null;
  /** Of headings. */
  readonly depth?: number;
  /** Of list items: a task list's tick. */
  readonly checked?: boolean | null;
  /** Of lists: whether they are numbered. */
  readonly ordered?: boolean;
  /** Of links by reference, and of the definitions that they refer to. */
  readonly identifier?: string;
  /** Of tags. */
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
    readonly end?: { readonly offset?: number };
  };
}

/** `null` is an attribute without a value; an object is one with a `{…}` value, which lessons do not use. */
export interface Attribute {
  readonly name?: string;
  readonly value?: string | null | object;
}

export function isTag(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Each node below this one, parents first. */
export function* walk(node: Node): Generator<Node> {
  for (const child of node.children ?? []) {
    yield child;
    yield* walk(child);
  }
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'break', 'blockquote']);

/** The words below a node, blocks kept apart by a space. `leaveOut` names tags whose inside is skipped. */
export function textOf(node: Node, leaveOut: ReadonlySet<string> = new Set()): string {
  if (node.value !== undefined && /^(?:text|inlineCode|code)$/.test(node.type)) return node.value;
  if (isTag(node) && leaveOut.has(node.name ?? '')) return '';
  const inner = (node.children ?? []).map((child) => textOf(child, leaveOut)).join('');
  return blocks.has(node.type) ? `${inner} ` : inner;
}
