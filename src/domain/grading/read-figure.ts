/** The sign between ones and tenths, by the course's language. */
export type DecimalSign = '.' | ',';

/**
 * A figure as it is written shortest, with that decimal sign: 1,000 and 1000.0 → `1000`. Digits are compared as text, so
 * that no figure is too long or too fine. Undefined for what is no single figure, such as a date.
 */
export function readFigure(written: string, decimal: DecimalSign): string | undefined {
  const [whole, part = ''] = splitFigure(written, decimal) ?? [];
  if (whole === undefined) return undefined;
  // 0800 is a code and no figure: its noughts are part of it.
  const isCode = part === '' && /^0\d{3}/.test(whole);
  const ones = isCode ? whole : whole.replace(/^0+(?=\d)/, '');
  const tenths = part.replace(/0+$/, '');
  return tenths === '' ? ones : `${ones}${decimal}${tenths}`;
}

type Split = readonly [whole: string, part?: string];

function splitFigure(written: string, decimal: DecimalSign): Split | undefined {
  if (written.includes(':')) return /^\d{1,2}(?::\d\d)+$/.test(written) ? [written] : undefined;
  const plain = withoutGroups(written, "[' ]");
  const points = plain.match(/[.,]/g) ?? [];
  if (/[' ]/.test(plain)) return undefined;
  const [sign = decimal] = points;
  const last = points.at(-1) ?? decimal;
  // Where both signs stand in it, the last one, which stands there once, is the decimal sign.
  if (sign !== last)
    return splitGroups(plain.slice(0, plain.lastIndexOf(last)), sign, plain.split(last).at(-1));
  if (points.length > 1) return splitGroups(plain, sign);
  const [whole = '', part] = plain.split(sign);
  const isGroup = sign !== decimal && part?.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isGroup ? [whole + part] : [whole || '0', part ?? ''];
}

function splitGroups(groups: string, sign: string, part = ''): Split | undefined {
  const whole = withoutGroups(groups, `[${sign}]`);
  return /^\d+$/.test(whole) ? [whole, part] : undefined;
}

/** Takes the signs between thousands out, by threes or, as in India, by twos before the last three. */
function withoutGroups(figure: string, sign: string): string {
  const groups = new RegExp(`^[1-9]\\d{0,2}(?:(?:${sign}\\d{3})+|(?:${sign}\\d{2})+${sign}\\d{3})(?!\\d)`);
  return figure.replace(groups, (found) => found.replace(/\D/g, ''));
}
