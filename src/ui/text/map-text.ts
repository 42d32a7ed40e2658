/** The map of the path on the progress page. */
export const mapText = {
  title: 'Map of your path',
  shape: 'Each circle is a lesson. The list below says the same in words.',
  shapes: 'Each circle is a lesson, each diamond a check. The list below says the same in words.',
  key: 'What the marks mean',
  row: (lessons: number, hasCheck: boolean) =>
    `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}${hasCheck ? ', then a check' : ''}, drawn as marks on a line`,
  count: '{done} of {of} complete',
  final: 'The final check, drawn as a star',
} as const;
