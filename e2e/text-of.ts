/** Tags off, entities read, white space evened out. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** Those of the secrets that the text tells. */
export const found = (secrets: readonly string[], text: string) =>
  secrets.filter((secret) => text.includes(secret));
