import sax, { type QualifiedTag } from 'sax';
import { ACTIVE_ELEMENTS, ALLOWED_ELEMENTS } from './allowed-elements.ts';
import { cleanAttribute, isChangeOfAddress } from './clean-attribute.ts';
import { cleanStyle } from './clean-style.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What was taken out of a drawing, and where it stood: the index of a UTF-16 unit of the file. */
export interface Removed {
  readonly at: number;
  readonly what: string;
}

/** A drawing with nothing in it that runs or comes from elsewhere. */
export interface CleanDrawing {
  /** As it was where nothing had to be taken out, and written anew otherwise. */
  readonly text: string;
  /** What stands in its outermost element, and the field that it shows. Absent: it doesn’t say how large it is. */
  readonly inside: string;
  readonly viewBox?: readonly [x: number, y: number, width: number, height: number];
  readonly removed: readonly Removed[];
}

/**
 * Takes scripts, what runs when something happens, other documents, entities and every reference to something outside of
 * the file out of an SVG. What stays is an allow-list of elements; what only drawing programs read goes without a word.
 *
 * @returns why it can’t be read, where it is no well-formed SVG
 */
export function cleanDrawing(text: string): CleanDrawing | { readonly unreadable: string } {
  try {
    return readDrawing(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    return { unreadable: reason };
  }
}

function readDrawing(text: string): CleanDrawing {
  const parser = sax.parser(true, OPTIONS);
  const written: string[] = [];
  const removed: Removed[] = [];
  const open: string[] = [];
  let [isChanged, skipped, style, root] = [false, 0, '', undefined as QualifiedTag | undefined];
  const remove = (what: string, at = parser.startTagPosition - 1) => {
    removed.push({ at: Math.max(0, at), what: what.replace(/\s+/g, ' ').trim() });
    isChanged = true;
  };
  const write = (words: string) => {
    if (skipped > 0) return;
    if (open.at(-1) === 'style') style += words;
    else if (open.length > 0) written.push(escapeText(words));
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = (doctype) => {
    if (!doctype.includes('[')) return;
    // Names for short texts are written out; anything else that is declared there stays unknown.
    for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
      parser.ENTITIES[name] = double ?? single ?? '';
    }
    remove('<!DOCTYPE … [ ]>', text.indexOf('<!DOCTYPE'));
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name.toLowerCase() !== 'xml') remove(`<?${name}?>`, Math.max(0, parser.position - name.length));
  };
  parser.ontext = write;
  parser.oncdata = write;
  parser.onopentag = (tag) => {
    const element = tag as QualifiedTag;
    const name = element.local;
    if (!root && name !== 'svg') throw new Error(`The first element is <${element.name}> and not <svg>.`);
    if (skipped === 0 && isActive(element)) remove(`<${element.name}>`);
    if (skipped > 0 || isActive(element) || !isAllowed(element)) {
      isChanged = true;
      skipped += 1;
      return;
    }
    root ??= element;
    const attributes = writeAttributes(element, remove, () => {
      isChanged = true;
    });
    const space = open.length === 0 ? ` xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink"` : '';
    open.push(name);
    written.push(`<${name}${space}${attributes}>`);
  };
  parser.onclosetag = () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const name = open.pop() ?? '';
    if (name === 'style') {
      const { clean, removed: found } = cleanStyle(style);
      for (const one of found) remove(`<style> … ${one}`);
      written.push(escapeText(clean));
      style = '';
    }
    written.push(`</${name}>`);
  };
  parser.write(text).close();
  if (!root) throw new Error('There is no <svg> in it.');
  const viewBox = readViewBox(root);
  const inside = written.slice(1, -1).join('');
  return { text: isChanged ? written.join('') : text, inside, ...(viewBox ? { viewBox } : {}), removed };
}

/** Names of signs are those of XML and what the file itself declares, and not those of HTML. */
const OPTIONS = { xmlns: true, position: true, strictEntities: true };
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&%]{0,1000})"|'([^'<&%]{0,1000})')\s*>/g;

function isAllowed({ uri, local }: QualifiedTag): boolean {
  return (uri === SVG || uri === '') && ALLOWED_ELEMENTS.has(local);
}

function isActive({ uri, local, attributes }: QualifiedTag): boolean {
  if (isChangeOfAddress(attributes['attributeName']?.value ?? '')) return true;
  return ACTIVE_ELEMENTS.has(local) || /xhtml|xml-events/i.test(uri);
}

function writeAttributes(
  { local: element, attributes }: QualifiedTag,
  remove: (what: string) => void,
  change: () => void,
): string {
  const all = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  return all
    .map(({ local, uri, value }) => {
      const { written, removed } = cleanAttribute(element, { name: local, space: uri, value });
      if (removed !== undefined) remove(removed);
      if (!written) change();
      return written ? ` ${written[0]}="${escapeText(written[1])}"` : '';
    })
    .join('');
}

function readViewBox({ attributes }: QualifiedTag): CleanDrawing['viewBox'] {
  const read = (name: string) => attributes[name]?.value.trim() ?? '';
  const numbers = read('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const sides = [read('width'), read('height')].map(readLength);
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] =
    numbers.length === 4 ? numbers : [0, 0, ...sides];
  return width > 0 && height > 0 && Number.isFinite(x + y + width + height)
    ? [x, y, width, height]
    : undefined;
}

/** Pixels of CSS in each unit. A share of the page, such as 100%, says nothing of the drawing. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function readLength(written: string): number {
  const [, figure = '', unit = ''] = /^([\d.]+)([a-z]*)$/i.exec(written) ?? [];
  return figure === '' ? Number.NaN : Number(figure) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (sign) => (sign === '\n' ? '\n' : `&#${sign.charCodeAt(0)};`));
}
