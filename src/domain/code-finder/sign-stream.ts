import { BETWEEN, FOREIGN, INVISIBLE, kindOfSign, LINE_BREAK } from './sign-kind.ts';

/** What stands before a sign, as bits. */
export const GAP = {
  /** Something stands between it and the sign before it. */
  apart: 1,
  /** A letter that is in no code stands between: no code reaches across. */
  closed: 2,
  lineBreak: 4,
  /** No other letter touches it from the left: a code may begin here. */
  mayBegin: 8,
  /** No other letter touches the sign before it from the right: a code may end there. */
  mayEnd: 16,
} as const;

/**
 * The signs of a text that may be of a code, in order, read on as they are asked for. Invisible characters, and what mail
 * programs add (tags, entities, soft line breaks), are passed over.
 */
export interface SignStream {
  /** 0 to 31. */
  readonly signs: Uint8Array;
  /** Where each stands in the text. */
  readonly places: Int32Array;
  /** What stands before each; the one after the last says what stands at the end. */
  readonly gaps: Uint8Array;
  readonly count: () => number;
  /** Up to which place the text was looked at. */
  readonly scanned: () => number;
  readonly isAtEnd: () => boolean;
  /** Looks at a little more of the text: some thousand characters. */
  readonly scanMore: () => void;
  /** The text counts as if it ended where it was looked at last. */
  readonly cutOff: () => void;
}

const SLICE = 8192;
/** Tags that stand in mail and web pages. Other angle brackets may hold a code. */
const tag =
  /<\/?(?:a|abbr|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|html|i|img|li|meta|o:p|ol|p|pre|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|wbr)(?:\s[^<>]{0,1000})?\/?>/iy;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iy;
const encodedSpace = /%20|=(?:20)?(?=\n)/y;
/** By the code of the character that each begins with: < & % = */
const passedOver = new Map([
  [0x3c, tag],
  [0x26, entity],
  [0x25, encodedSpace],
  [0x3d, encodedSpace],
]);

export function readSignStream(text: string): SignStream {
  const signs = new Uint8Array(text.length);
  const places = new Int32Array(text.length);
  const gaps = new Uint8Array(text.length + 1);
  let count = 0;
  let at = 0;
  let end = text.length;
  // What has stood since the last sign.
  let first = -1;
  let last = -1;
  let isClosed = false;
  let isBroken = false;

  const describeGap = () =>
    (first < 0 ? 0 : GAP.apart) |
    (isClosed ? GAP.closed : 0) |
    (isBroken ? GAP.lineBreak : 0) |
    ((count === 0 || last >= 0) && last !== FOREIGN ? GAP.mayBegin : 0) |
    (first >= 0 && first !== FOREIGN ? GAP.mayEnd : 0);

  const takeOther = (kind: number) => {
    if (kind === INVISIBLE) return;
    if (first < 0) first = kind;
    last = kind;
    if (kind === FOREIGN) isClosed = true;
    if (kind === LINE_BREAK) isBroken = true;
  };

  const takeSign = (sign: number, place: number) => {
    gaps[count] = describeGap();
    signs[count] = sign;
    places[count] = place;
    count += 1;
    first = -1;
    last = -1;
    isClosed = false;
    isBroken = false;
  };

  /** Takes what stands here, and gives how long it is. */
  const take = (codePoint: number): number => {
    const over = codePoint < 0x40 ? lengthOver(text, at, codePoint) : 0;
    const kind = over > 0 ? BETWEEN : kindOfSign(codePoint);
    if (kind < INVISIBLE) takeSign(kind, at);
    else takeOther(kind);
    return over || (codePoint > 0xffff ? 2 : 1);
  };

  const close = () => {
    takeOther(BETWEEN);
    gaps[count] = describeGap();
  };

  if (text.length === 0) close();
  return {
    signs,
    places,
    gaps,
    count: () => count,
    scanned: () => at,
    isAtEnd: () => at >= end,
    scanMore: () => {
      const until = Math.min(end, at + SLICE);
      while (at < until) at += take(text.codePointAt(at) ?? 0);
      if (at >= end) close();
    },
    cutOff: () => {
      if (at >= end) return;
      end = at;
      close();
    },
  };
}

/** How long the tag, the entity or the encoded space is that begins here. 0: none does. */
function lengthOver(text: string, at: number, codePoint: number): number {
  const over = passedOver.get(codePoint);
  if (!over) return 0;
  over.lastIndex = at;
  return over.exec(text)?.[0].length ?? 0;
}
