/** What trainers are told once they ask for it. */
export const answersText = {
  notes: 'Answer notes',
  ofScene: 'What follows from each choice',
  hide: 'Put the notes away',
  loading: 'Fetching the notes…',
  failed: 'The notes could not be fetched. Check your connection, then press the button again.',
  right: 'Right',
  wrong: 'Not this one',
  gap: (number: number) => `Gap ${number}:`,
  goesTo: 'belongs to',
  alsoSaid: 'Also said after an answer',
  goesOn: 'It goes on in:',
  openKey: 'Open the answer key',
  key: 'The answers',
  print: 'Print the answer key',
} as const;
