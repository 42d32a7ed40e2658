/** What can be set of how a page reads. Each is a preference, and an attribute of the page (`data-text-size`). */
export const readingNames = ['theme', 'textSize', 'lineSpacing', 'letterSpacing'] as const;
