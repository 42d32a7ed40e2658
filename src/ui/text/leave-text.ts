/** “Leave quickly”, where a content note stands. */
export const leaveText = {
  leave: 'Leave quickly',
  how: (site: string) =>
    `“Leave quickly” opens ${site} in place of this page. Your browser’s history still lists the pages you have been on.`,
  keys: 'Pressing Shift three times does the same.',
  twoMore: 'Shift: press 2 more times to leave.',
  oneMore: 'Shift: press once more to leave.',
  stopped: 'You are still here. Nothing was left.',
  /** Neutral on purpose: it may be read over a shoulder, or aloud. */
  leaving: 'Loading.',
} as const;
