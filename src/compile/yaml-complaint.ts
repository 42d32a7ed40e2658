import { type Document, isScalar, type Scalar, visit, type YAMLError } from 'yaml';

/** What is wrong with the YAML, in words for people who don't know its terms, and where it begins. */
export interface YamlComplaint {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const INDENT = 'Indent it with spaces, exactly as the lines around it.';
const QUOTES = 'Put the whole text into "double quotes".';

const sentences: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BAD_DQ_ESCAPE: ['in "double quotes", a \\ begins a code.', "Put the text into 'single quotes'."],
  BAD_INDENT: ['this line is not indented as the ones it belongs to.', INDENT],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon, or a line that is not indented as the one above.',
    'Put text that has a colon into "double quotes". Indent all fields of a list entry alike.',
  ],
  MISSING_CHAR: ['a sign is missing here: a colon, a comma, a hyphen or a bracket.', INDENT],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no colon after the name of its field.',
    'Write it as “name: text”, or indent it if it goes on from the line above.',
  ],
  MULTIPLE_DOCS: ['a line of three hyphens begins a second document.', 'Delete that line.'],
  TAB_AS_INDENT: [
    'the line begins with a tab.',
    'Use spaces instead of the tab key at the beginning of a line.',
  ],
  TAG_RESOLVE_FAILED: ["a text can't begin with !", QUOTES],
  UNEXPECTED_TOKEN: ['something follows where the text should have ended.', QUOTES],
};

/** The first fault only: the parser's further complaints mostly follow from it. */
export function yamlComplaint(document: Document.Parsed, text: string): YamlComplaint | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  return first ? complaintOf(first, document, text) : complaintOnNodes(document);
}

function complaintOf(fault: YAMLError, document: Document.Parsed, text: string): YamlComplaint {
  const offset = fault.pos[0];
  const isOnFlow = /^Flow (?:sequence|map)/.test(fault.message);
  if (isOnFlow || /closing .quote/.test(fault.message)) return unclosed(document, isOnFlow, offset);
  if (fault.code === 'BAD_SCALAR_START') {
    return { offset, message: `a text can't begin with ${text[offset]}`, fix: QUOTES };
  }
  const code = fault.message.startsWith('Sequence item without') ? 'BAD_INDENT' : fault.code;
  const [message, fix] = sentences[code] ?? [`${fault.message.split('\n')[0]}.`, INDENT];
  return { offset, message, fix };
}

/** The parser sees at the end that something was never closed; the author wants to see where it begins. */
function unclosed(document: Document.Parsed, isBracket: boolean, end: number): YamlComplaint {
  let offset = end;
  const note = ({ range }: { range?: readonly number[] | null | undefined }) => {
    if (range?.[0] !== undefined && range[0] < end) offset = range[0];
  };
  visit(document, {
    Collection: (_, node) => (isBracket && node.flow ? note(node) : undefined),
    Scalar: (_, node) => (!isBracket && node.type?.startsWith('QUOTE') ? note(node) : undefined),
  });
  return isBracket
    ? { offset, message: 'a bracket is opened here and never closed.', fix: 'Close it: [one, two].' }
    : {
        offset,
        message: 'a quotation mark is opened here and never closed.',
        fix: 'Put the same mark at its end.',
      };
}

/** What the parser allows and no author means. */
function complaintOnNodes(document: Document.Parsed): YamlComplaint | undefined {
  let found: YamlComplaint | undefined;
  visit(document, {
    // `*name` repeats what is called `&name`: without end, if it is meant badly, and mostly it is meant as emphasis.
    Alias: (_, { range }) => {
      found = { offset: range?.[0] ?? 0, message: "a text can't begin with *", fix: QUOTES };
      return visit.BREAK;
    },
    // `title: Part #2` says “Part” to YAML. A comment that is meant as one has a space after the sign.
    Scalar: (_, { type, comment, range }) => {
      if (type !== 'PLAIN' || !comment || /^\s/.test(comment)) return undefined;
      found = { offset: range?.[1] ?? 0, message: 'what follows the # is left out.', fix: QUOTES };
      return visit.BREAK;
    },
    Map: (_, { items }) => {
      found = complaintOnNames(items.map(({ key }) => key));
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function complaintOnNames(keys: readonly unknown[]): YamlComplaint | undefined {
  const names = new Set<string>();
  for (const key of keys) {
    const { value, range } = isScalar(key) ? key : ({ range: (key as Scalar | null)?.range } as Scalar);
    const offset = range?.[0] ?? 0;
    if (typeof value !== 'string') {
      return {
        offset,
        message: 'the name of a field is a word.',
        fix: `Write it as “name: text”. ${QUOTES}`,
      };
    }
    if (names.has(value)) {
      return { offset, message: `the field “${value}” stands here twice.`, fix: 'Delete one of the two.' };
    }
    names.add(value);
  }
  return undefined;
}
