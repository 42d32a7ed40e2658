/** What stands on every page. */
export const siteText = {
  withoutStyles:
    'This page could not load the rest of the course. If you opened it as a file: the course has to be opened from a web address, which begins with http. Ask the person who sent you this file for the address. If you look after these files: put the whole folder on a web server, or run “npm run preview” where the course was built, and open the address that it names.',
  skipToContent: 'Skip to the content',
  navigation: 'Main',
  more: 'More',
  home: 'Course',
  progress: 'Your progress',
  search: 'Search',
  certificate: 'Certificate',
  register: 'Register for training leads',
  accessibility: 'Accessibility',
  draft: 'Draft',
  privacy: 'Your answers stay on this device. Nothing is sent anywhere, and nobody else can see them.',
  licence: 'The lessons may be shared and adapted under CC BY 4.0.',
  licences: 'Licences of the software',
  edition: (edition: string) => `Edition ${edition}`,
  noScript: 'You can read everything on this page. Checking answers and keeping your place need JavaScript.',
  notFound: 'This page is not here',
  notFoundHelp: 'The address may have changed. The course and the search are a step away.',
} as const;
