/** A letter that a mark may be written on and left out by those who type in a hurry: é is e, but a vowel sign is a letter. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
const APOSTROPHES = /['‘’‛ʼʹ`´′＇\u{ff40}]/gu;
/** “1,999” is one number, and so is “116.123”. */
const GROUPING = /(?<=\d)[.,](?=\d{3}(?!\d))/g;
/** Scripts that put no spaces between words: each letter is compared by itself. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** “1.1.1”, 11:15 and 9/11 are no numbers to ring. A sign in a word hides one letter (“k*ll”, “r@ped”); signs at its ends are no part of it. */
const WORDS = new RegExp(
  `\\d+(?:[.,:/]\\d+)+|[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:[*@$!#]+(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*`,
  'gu',
);

/**
 * The words of a text as crisis phrases know them: small letters without accents or apostrophes. A letter that is hidden
 * by a sign or a figure is `*`.
 */
export function splitTyped(text: string): readonly string[] {
  const plain = text
    // Before all else: taken apart, an acute accent that stands for an apostrophe is a space.
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(MARKED, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(GROUPING, '');
  return joinSpelt((plain.match(WORDS) ?? []).map(hideSigns));
}

function hideSigns(word: string): string {
  return word.replaceAll(/(?<=\p{L}[^\p{L}]*)[*@$!#\d](?=[^\p{L}]*\p{L})/gu, '*');
}

/** “s u i c i d e”: three letters or more that stand by themselves are one word. */
function joinSpelt(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let spelt: string[] = [];
  const end = () => {
    joined.push(...(spelt.length > 2 ? [spelt.join('')] : spelt));
    spelt = [];
  };
  for (const word of words) {
    if (/^\p{Script=Latin}$/u.test(word)) spelt.push(word);
    else {
      end();
      joined.push(word);
    }
  }
  end();
  return joined;
}
