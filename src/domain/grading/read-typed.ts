import { foldLetters } from './fold-letters.ts';
import { type DecimalSign, readFigure } from './read-figure.ts';

/** A word, a figure (also a date or a time, as it is written) or a sign that has a meaning, such as %. */
export interface TypedPart {
  readonly kind: 'word' | 'figure' | 'sign';
  readonly text: string;
  /** A hyphen joins it to the word before. */
  readonly isJoined?: true;
}

const MINUS = '−';
const RANGE = '-';
/** Signs that say something of what they stand by. All other marks are forgiven. */
const MEANT = /^[%‰‱&#@§/′\p{S}]/u;
/** A figure whose thousands are apart: 10 000. What follows it is no more of it. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?!\d|[.,' ]\d)/;
const DIGITS = /^[.,]?\d(?:[\d.,:']*\d)?/;
const WORD = /^[\p{L}\p{M}\p{Nl}\p{No}](?:[\p{L}\p{M}\p{Nl}\p{No}]|['.](?=\p{L}))*/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]$/u;
const MARKS_ONLY = /^(?:(?![%‰‱&#@§/′])[\s\p{P}])*$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** What somebody typed, as its words, figures and signs. Marks at the ends of words are left out. */
export function readTyped(text: string, decimal: DecimalSign): readonly TypedPart[] {
  const folded = foldLetters(text).replace(/(\d) ?: ?(?=\d)/g, '$1:');
  const parts: TypedPart[] = [];
  for (let at = 0; at < folded.length; ) {
    const before = folded.slice(Math.max(0, at - 3), at);
    const scan = {
      before,
      rest: folded.slice(at),
      last: parts.at(-1),
      isSecond: parts.length === 1,
      decimal,
    };
    const read = readDigits(scan) ?? readWord(scan) ?? readMinus(scan) ?? readPlus(scan) ?? readSign(scan);
    parts.push(...read.parts);
    at += read.length;
  }
  // +5 is 5, whatever stands between.
  return parts[0]?.text === '+' && parts[1]?.kind === 'figure' ? parts.slice(1) : parts;
}

/** One text for all that a teacher would take for the same. Empty for marks alone. */
export function foldTyped(text: string, decimal: DecimalSign): string {
  return writeParts(readTyped(text, decimal));
}

export function writeParts(parts: readonly TypedPart[]): string {
  return parts
    .map((part, at) => spaceBefore(part, parts[at - 1], at === parts.length - 1) + part.text)
    .join('');
}

function spaceBefore({ kind, text }: TypedPart, before: TypedPart | undefined, isLast: boolean): string {
  const isTight = [text, before?.text].some((one) => one === '/' || one === RANGE);
  if (!before || isTight || before.text === MINUS || (text === MINUS && isLast)) return '';
  // A space alone would make one figure of two.
  return kind === 'figure' && before.kind === 'figure' ? '; ' : ' ';
}

interface Scan {
  /** The last few signs before. */
  readonly before: string;
  readonly rest: string;
  readonly last: TypedPart | undefined;
  /** Only one part was read before. */
  readonly isSecond?: boolean;
  readonly decimal: DecimalSign;
}

interface Read {
  readonly parts: readonly TypedPart[];
  readonly length: number;
}

function readDigits({ before, rest, decimal }: Scan): Read | undefined {
  const [written] = SPACED.exec(rest) ?? DIGITS.exec(rest) ?? [];
  if (written === undefined) return undefined;
  // A point after a letter or a digit ends a sentence, and a comma begins a figure only where it is a decimal sign.
  const isMark =
    /^[.,]/.test(written) && (LETTER_OR_DIGIT.test(before) || !['.', decimal].includes(written.slice(0, 1)));
  if (isMark) return { parts: [], length: 1 };
  return { parts: figuresIn(written, decimal), length: written.length };
}

function figuresIn(written: string, decimal: DecimalSign): readonly TypedPart[] {
  const figure = readFigure(written, decimal);
  if (figure !== undefined) return [{ kind: 'figure', text: figure }];
  const isList = /^\d+(?:,\d+)+$/.test(written);
  const texts = isList ? written.split(',').map((one) => readFigure(one, decimal) ?? one) : [written];
  return texts.map((text) => ({ kind: 'figure', text }));
}

function readWord({ before, rest }: Scan): Read | undefined {
  const [written] = WORD.exec(rest) ?? [];
  if (written === undefined) return undefined;
  const text = INITIALS.test(written) ? written.replaceAll('.', '') : written;
  const isJoined = before.endsWith('-') && LETTER_OR_DIGIT.test(before.slice(0, -1));
  return { parts: [{ kind: 'word', text, ...(isJoined ? { isJoined } : {}) }], length: written.length };
}

/** A hyphen between words is as good as a space. Before a figure it takes away, and between two it means “to”. */
function readMinus(scan: Scan): Read | undefined {
  const { before, rest, last } = scan;
  const [, sign, space = ''] = /^([-−])( ?)/.exec(rest) ?? [];
  if (sign === undefined) return undefined;
  const after = rest.slice(1 + space.length);
  const isFigureNext = /^[.,]?\d/.test(after);
  const takesAway = sign === MINUS && before.endsWith(' ') && space === '';
  if (last?.kind === 'figure' && isFigureNext && !takesAway) {
    return { parts: [{ kind: 'sign', text: RANGE }], length: 1 };
  }
  const isNegative = isFigureNext && !LETTER_OR_DIGIT.test(before) && (space === '' || !last);
  if (isNegative) return readNegative(scan, 1 + space.length);
  return { parts: isMinusAlone(scan, after) ? [{ kind: 'sign', text: MINUS }] : [], length: 1 };
}

function readNegative({ rest, last, decimal }: Scan, from: number): Read {
  const { parts, length } = readDigits({ before: '', rest: rest.slice(from), last, decimal }) ?? NOTHING;
  const [first, ...more] = parts;
  return { parts: first ? [{ ...first, text: MINUS + first.text }, ...more] : [], length: from + length };
}

/** Before money, as in −£5, and after a letter: A− is a blood group, and A another. */
function isMinusAlone({ before, last, isSecond }: Scan, after: string): boolean {
  if (!LETTER_OR_DIGIT.test(before)) return /^\p{Sc} ?\d/u.test(after);
  return isSecond === true && (last?.text.length ?? 3) < 3 && MARKS_ONLY.test(after);
}

const NOTHING: Read = { parts: [], length: 1 };

/** +5 is 5. Anywhere else a plus is a sign. */
function readPlus({ before, rest }: Scan): Read | undefined {
  if (!rest.startsWith('+')) return undefined;
  const isForgiven = !LETTER_OR_DIGIT.test(before) && /^\+[.,]?\d/.test(rest);
  return { parts: isForgiven ? [] : [{ kind: 'sign', text: '+' }], length: 1 };
}

function readSign({ rest }: Scan): Read {
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return { parts: MEANT.test(sign) ? [{ kind: 'sign', text: sign }] : [], length: sign.length };
}
