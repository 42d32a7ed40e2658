/** The checklist for whoever sets peer support up. */
export const readinessText = {
  title: 'Readiness checklist',
  description: 'What was reported to help or to get in the way, as questions to ask of your own service.',
  none: 'This course has no such list.',
  help: 'Go through it with people who have lived experience, with a peer support worker if there is one, and with the team. Pay those who are not paid for it already. Begin where you agree least.',
  honest:
    'There is no score. Each line rests on what was reported to help or to hinder; that a line is in place does not show that peer support will work.',
  sheet: 'For our service',
  service: 'Service or team:',
  madeWith: 'Gone through with:',
  date: 'Date:',
  restsOn: 'Rests on:',
  states: ['In place', 'In part', 'Not yet'],
  next: 'What we do next, who, and by when:',
} as const;
