/** After a refresher. */
export const refresherText = {
  over: 'That was it',
  noted:
    'This device keeps that you came back, and what is worth asking again. Nothing was scored, and nothing that you have completed changes.',
  missed: 'Worth another look',
  known: 'Still with you',
  again: 'Take some more questions',
} as const;
