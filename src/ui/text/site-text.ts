/** What stands on every page. */
export const siteText = {
  skipToContent: 'Skip to the content',
  navigation: 'Main',
  more: 'More',
  home: 'Course',
  progress: 'Your progress',
  search: 'Search',
  certificate: 'Certificate',
  register: 'Register for training leads',
  draft: 'Draft',
  privacy: 'Your answers stay on this device. Nothing is sent anywhere, and nobody else can see them.',
  licence: 'The lessons may be shared and adapted under CC BY 4.0.',
  licences: 'Licences of the software',
  edition: (edition: string) => `Edition ${edition}`,
  noScript: 'You can read everything on this page. Checking answers and keeping your place need JavaScript.',
  notFound: 'This page is not here',
  notFoundHelp: 'The address may have changed. The course and the search are a step away.',
} as const;
