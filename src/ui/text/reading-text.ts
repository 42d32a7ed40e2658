/** The dialog in which learners say how pages read. The first of each group is the page as it was designed. */
export const readingText = {
  title: 'Reading settings',
  help: 'The page changes as you choose. Nothing is sent anywhere.',
  groups: {
    theme: {
      title: 'Colours',
      values: { '': 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    },
    textSize: {
      title: 'Text size',
      values: { '': 'Usual', large: 'Large', larger: 'Larger', largest: 'Largest' },
    },
    lineSpacing: {
      title: 'Space between lines',
      values: { '': 'Usual', wide: 'Wide', widest: 'Widest' },
    },
    letterSpacing: {
      title: 'Space between letters and words',
      values: { '': 'Usual', wide: 'Wide', widest: 'Widest' },
    },
  },
  kept: 'Kept on this device.',
  notKept: 'This browser keeps nothing for this site, so your choice holds for this page only.',
  reset: 'Back to usual',
  close: 'Close',
} as const;
