/** A run of a paragraph: plain text is a bare string, so that it costs no bytes in a page. */
export type Inline = string | Mark | Link;

export interface Mark {
  readonly mark: 'strong' | 'emphasis' | 'code';
  readonly of: Paragraph;
}

/** `to` is a full address (`https:`) or one of the course's own: `finding:`, `term:`, `lesson:`. */
export interface Link {
  readonly to: string;
  readonly of: Paragraph;
}

export type Paragraph = readonly Inline[];
export type RichText = readonly Paragraph[];

/** What a reader sees of a paragraph, whatever its marks and spaces: two that read the same have the same. */
export function visibleText(paragraph: Paragraph): string {
  return plainText(paragraph)
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a paragraph without their marks. */
export function plainText(paragraph: Paragraph): string {
  return paragraph.map((run) => (typeof run === 'string' ? run : plainText(run.of))).join('');
}
