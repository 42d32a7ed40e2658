/** Where the ids that were published are kept, in the content folder. */
export const LOCK_FILE = 'ids.lock.json';
