import { htmlToHast } from 'satteri';

/** What refers to ids of its own page, one or several. */
const REFERENCES = [
  'ariaActiveDescendant',
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
  'ariaLabelledBy',
  'ariaOwns',
  'commandFor',
  'form',
  'headers',
  'htmlFor',
  'list',
  'popoverTarget',
] as const;

type Properties = Readonly<Record<string, unknown>>;
type Node = ReturnType<typeof htmlToHast>;

/** A page as a browser would take it apart: its ids, the names that addresses may also lead to, and what refers to them. */
export interface PageIds {
  readonly ids: readonly string[];
  /** Ids of headings that an author wrote. Only these hold no stop. */
  readonly ofHeadings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Each with the attribute that refers. */
  readonly references: readonly (readonly [attribute: string, id: string])[];
  readonly links: readonly string[];
}

export function readPageIds(markup: string): PageIds {
  const elements = [...elementsBelow(htmlToHast(markup), false)];
  const valuesOf = (name: string) =>
    elements.flatMap(({ properties }) => (name in properties ? [String(properties[name])] : []));
  const links = valuesOf('href');
  return {
    ids: valuesOf('id'),
    ofHeadings: new Set(
      elements
        .filter(({ tagName, isProse }) => isProse && /^h[2-6]$/.test(tagName))
        .map(({ properties }) => String(properties['id'] ?? '')),
    ),
    names: new Set(
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => String(properties['name'] ?? '')),
    ),
    references: REFERENCES.flatMap((attribute) =>
      elements.flatMap(({ properties }) =>
        wordsOf(properties[attribute]).map((id) => [attribute, id] as const),
      ),
    ),
    links,
  };
}

/** What is wrong with the ids of one page, each fault in a few words. */
export function findIdFaults({ ids, ofHeadings, references }: PageIds): readonly string[] {
  const there = new Set(ids);
  return [
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `“${id}” is no id`),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `“${id}” is there twice`),
    ...ids
      .filter((id) => !id.includes('.') && !ofHeadings.has(id))
      .map((id) => `“${id}” could be the id of a heading`),
    ...references
      .filter(([, id]) => !there.has(id))
      .map(([attribute, id]) => `${attribute} names “${id}”, which is nowhere`),
  ];
}

interface Element {
  readonly tagName: string;
  readonly properties: Properties;
  /** Whether it stands in a text of the author’s. */
  readonly isProse: boolean;
}

function* elementsBelow(node: Node, isProse: boolean): Generator<Element> {
  const isElement = node.type === 'element';
  if (isElement) yield { tagName: node.tagName, properties: node.properties, isProse };
  const isBelowProse = isProse || (isElement && wordsOf(node.properties['className']).includes('prose'));
  if (!('children' in node)) return;
  for (const child of node.children) yield* elementsBelow(child, isBelowProse);
}

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/) : [];
}
