import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** How many runs of text are drawn on it. */
  readonly texts: number;
}

/** A PDF as Chromium writes it: plain objects, the drawing of each page in a stream of its own. */
export function readPdf(pdf: Buffer): { readonly isTagged: boolean; readonly pages: readonly PrintedPage[] } {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  return {
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(file) && file.includes('/StructTreeRoot'),
    pages: pages.map((page) => {
      const [, contents = ''] = /\/Contents\s+(\d+) 0 R/.exec(page) ?? [];
      const drawing = readStream(objects.get(contents) ?? '');
      return { texts: [...drawing.matchAll(/\bT[jJ]\b/g)].length };
    }),
  };
}

function readStream(object: string): string {
  const [, packed = ''] = /stream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  return packed === '' ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}
