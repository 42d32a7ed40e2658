import { cleanStyle } from './clean-style.ts';

const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';

export interface Attribute {
  /** Without its prefix. */
  readonly name: string;
  /** The address of its namespace; empty for SVG’s own attributes. */
  readonly space: string;
  readonly value: string;
}

/** What becomes of an attribute: how it is written, and what the author is told. Without either it goes without a word. */
export interface Cleaned {
  readonly written?: readonly [name: string, value: string];
  readonly removed?: string;
}

const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;

/** An attribute without what it would run or fetch from elsewhere. */
export function cleanAttribute(element: string, { name, space, value }: Attribute): Cleaned {
  const shown = `${name}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (/^on/i.test(name)) return { removed: shown };
  if (/^(?:href|src|ping|base|formaction|action)$/i.test(name))
    return cleanAddress(element, { name, space, value }, shown);
  if (space === XML) return { written: [`xml:${name}`, value] };
  if (space === XLINK) return { written: [`xlink:${name}`, value] };
  // What drawing programs keep for themselves.
  if (space !== '') return {};
  const { clean, removed } = cleanStyle(withoutControls(value));
  const isCalm = removed.length === 0 && !isProgram(value);
  if (isCalm) return { written: [name, value] };
  return { ...(name === 'style' && clean.trim() ? { written: [name, clean] } : {}), removed: shown };
}

/** Only a part of the drawing itself, or a picture inside the file. */
function cleanAddress(element: string, { name, space, value }: Attribute, shown: string): Cleaned {
  const isOwn = name === 'href' && (space === '' || space === XLINK);
  const address = value.trim();
  const isPicture = /^(?:image|feImage)$/.test(element) && PICTURE.test(address);
  if (!isOwn || !(address === '' || address.startsWith('#') || isPicture)) return { removed: shown };
  return { written: [space === XLINK ? 'xlink:href' : 'href', value] };
}

/** An animation may not give an element a program or an address. */
export function isChangeOfAddress(attributeName: string): boolean {
  return /^(?:.*:)?(?:href|src|on.*|style|base)$/i.test(attributeName.trim());
}

function isProgram(value: string): boolean {
  return /(?:java|vb)script:|data:text/i.test(withoutControls(value).replace(/\s/g, ''));
}

function withoutControls(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ');
}
