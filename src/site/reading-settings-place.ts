/** Where the accessibility page says how to change how pages read. No heading that an author writes has a full stop in its id. */
export const READING_SETTINGS = 'page.reading-settings';
