/** In this order: each finds what those before it have left. */
const ALIKE: readonly (readonly [written: RegExp, instead: string])[] = [
  [/^(?:ps|sc(?=[eiy]))/, 's'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/(?:ti|ci|si|sh?i)(?=on|a|ou)|sh|ti(?=en)|ci(?=en)/g, 'x'],
  [/ph|gh(?=$|t)/g, 'f'],
  [/c(?=[eiy])|z/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/c[hk]?|q/g, 'k'],
  [/[aeiouy]+[hw]?/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** How an English word sounds, very roughly: those who don’t know how it is written write what they hear. */
export function soundWord(word: string): string {
  return ALIKE.reduce((sound, [written, instead]) => sound.replace(written, instead), word);
}
