import type { Renames } from './domain/renames.ts';
import { createStamps } from './state/make-stamp.ts';
import { $progress, openRecord } from './state/progress-store.ts';
import { createLocalStorage } from './state/storage/local-storage.ts';

/** Opens the learner's record for the course that this page belongs to. */
const root = document.documentElement;
openRecord(
  createLocalStorage(() => window.localStorage, `alongside:${root.dataset['course']}:progress`),
  createStamps(),
  root.dataset['renames'] ? (JSON.parse(root.dataset['renames']) as Renames) : undefined,
);

// Questions that were answered before come to life without being touched.
const progress = $progress.get();
if (progress !== 'loading' && progress.items.size > 0) {
  root.dataset['record'] = 'found';
  dispatchEvent(new Event('record-found'));
}
