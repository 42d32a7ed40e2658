/** Sheets to print and fill in by hand. */
export const sheetText = {
  tag: 'A sheet to print',
  print: 'Print this sheet',
  help: 'Fill it in by hand. What you write on it is yours: it is not stored.',
  foot: (course: string, edition: string) => `${course}, edition ${edition}.`,
} as const;
