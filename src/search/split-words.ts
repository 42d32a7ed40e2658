/** The words of a text as the index knows them: small letters, no accents, no apostrophes, no possessive s. */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/[’']/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
