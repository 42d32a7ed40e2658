/** Letters with a stroke or joined letters, which Unicode does not take apart, as they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ς: 'σ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
};

/**
 * A text in which what a teacher would not mark is alike: small letters, no accents on Latin and Greek letters (a mark of
 * any other script is a letter), ss for ß, one kind of space, hyphen, apostrophe and digit, nothing that can't be seen.
 * Double quotation marks become spaces or nothing. Done twice, it changes nothing more.
 */
export function foldLetters(text: string): string {
  const apart = text
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/´/g, "'")
    .replace(/(\p{Nd})([⁺⁻]?[⁰¹²³⁴-⁹]+)/gu, '$1^$2')
    .replace(/(\p{Nd})([¼-¾⅐-⅞])/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[`‘’‚‛ʻʼ׳]/g, "'")
    // The iota below a Greek letter, which stands beside it in capitals.
    .replace(/\u0345/g, 'ι')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1');
  return (
    // Small, capital and small again is what makes ss of ß, whichever of them was typed.
    apart
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
      .replace(/[ıςæœøđħłŧ]/g, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFC')
      .replace(/\p{Nd}/gu, digitOf)
      .replace(/⁄/g, '/')
      .replace(/٪/g, '%')
      .replace(/\p{Pd}/gu, '-')
      .replace(/(\p{L})["„“”‟״]+(?=\p{L})/gu, '$1')
      .replace(/["„“”‟״«»‹›「」『』〝〞〟]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Digits of every script stand in rows of ten, from nought on. Where rows follow each other, each begins anew. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
