const ENDINGS: readonly (readonly [ending: RegExp, instead: string, leastLeft: number])[] = [
  [/ies$/, 'y', 2],
  [/(?<=ss|x|ch|sh)es$/, '', 3],
  [/(?<![su])s$/, '', 3],
  [/(?:ingly|edly|ing|ed|ly)$/, '', 3],
  [/(?:ations?|ions?|ments?|ers?|ors?)$/, '', 4],
  [/(?<=[^aeiouy])y$|e$/, '', 3],
  [/([^aeiouls])\1$/, '$1', 3],
];

/**
 * What the forms of an English word share: “supervise”, “supervised” and “supervision” are all “supervis”. Light on
 * purpose: it only brings words of a course together, and a form counts for less than the word itself.
 */
export function stemWord(word: string): string {
  let stem = word;
  for (const [ending, instead, leastLeft] of ENDINGS) {
    const shorter = stem.replace(ending, instead);
    if (shorter.length >= leastLeft) stem = shorter;
  }
  return stem;
}
