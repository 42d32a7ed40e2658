/** Where a page is asked for without a connection that is not among those kept. */
export const offlineText = {
  title: 'There is no connection',
  what: 'This page is not among those that this browser keeps for times without a connection.',
  help: 'The lessons, the checks and the search are kept: they are a step away. Your progress is safe. This page opens again once there is a connection.',
} as const;
