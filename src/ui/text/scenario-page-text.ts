/** The page with the whole of a conversation. */
export const scenarioPageText = {
  title: (title: string) => `${title}: the whole conversation`,
  description: 'Every scene, every choice and what follows from it, to read or to print.',
  intro:
    'This is the whole conversation, with all that can be said and what follows. Print it for a group to talk about, or read it from scene to scene.',
  start: 'How it starts',
  map: 'The conversation as a map',
  mapLabel: 'The scenes and the ways between them. The same stands in words below.',
  goesOn: 'It goes on in:',
} as const;
