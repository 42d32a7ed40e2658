/** A list of 10,000 codes with long names is a fifth of it. */
const LARGEST = 5_000_000;
/** Of what is pasted, in characters. */
export const LONGEST_TEXT = LARGEST;

export type TextFile = { readonly text: string } | { readonly refused: 'tooLarge' | 'noText' | 'notRead' };

/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or else what Windows has always written. */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > LARGEST) return { refused: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    return text.includes('\0') || text.startsWith('PK\u0003\u0004') ? { refused: 'noText' } : { text };
  } catch {
    return { refused: 'notRead' };
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
