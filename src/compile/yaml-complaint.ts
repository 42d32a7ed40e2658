import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** What is wrong with the YAML, in words for people who don't know its terms, and where it begins. */
export interface YamlComplaint {
  readonly offset: number;
  readonly message: string;
}

const sentences: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'a \\ in a text in "double quotes" begins a code. Write \\\\, or use single quotes.',
  BAD_INDENT: 'this line is indented less than the text, bracket or list that it continues.',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second colon in the line, or the lines around it are indented differently.',
  MULTILINE_IMPLICIT_KEY: 'this line has no colon after the name of its field.',
  MULTIPLE_DOCS: 'a line of three dashes begins a second document.',
  TAB_AS_INDENT: 'the line begins with a tab.',
  TAG_RESOLVE_FAILED: 'a text can’t begin with !',
  UNEXPECTED_TOKEN: 'something follows where the text should have ended.',
};

/** The first fault only: the parser's further complaints mostly follow from it. */
export function yamlComplaint(document: Document.Parsed, text: string): YamlComplaint | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  return first ? complaintOf(first, document, text) : complaintOnNodes(document);
}

function complaintOf(fault: YAMLError, document: Document.Parsed, text: string): YamlComplaint {
  const offset = fault.pos[0];
  if (fault.code === 'MISSING_CHAR' && /quote/.test(fault.message)) {
    return {
      offset: lastQuoteOf(document) ?? offset,
      message: 'a quotation mark is opened here and never closed.',
    };
  }
  if (fault.code === 'BAD_SCALAR_START')
    return { offset, message: `a text can’t begin with ${text[offset]}` };
  return { offset, message: sentences[fault.code] ?? `${fault.message.split('\n')[0]}.` };
}

function lastQuoteOf(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) offset = range[0];
    },
  });
  return offset;
}

/** Aliases (`*name`) could repeat a text without end, and authors who write one mean emphasis. */
function complaintOnNodes(document: Document.Parsed): YamlComplaint | undefined {
  let found: YamlComplaint | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      found = { offset: range?.[0] ?? 0, message: 'a text can’t begin with *' };
      return visit.BREAK;
    },
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : undefined;
        const offset = (key as { range?: [number] } | null)?.range?.[0] ?? 0;
        if (typeof name !== 'string')
          found = { offset, message: 'the name of a field can’t be a bracket or a number.' };
        else if (names.has(name)) found = { offset, message: `the field “${name}” stands here twice.` };
        names.add(name);
        if (found) return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
