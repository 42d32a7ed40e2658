import { listAsked } from '../domain/counted-events.ts';
import type { CourseOutline } from '../domain/course-outline.ts';
import type { Renames } from '../domain/renames.ts';
import { askToPersist } from '../state/ask-to-persist.ts';
import { createStamps } from '../state/make-stamp.ts';
import { openPreferences } from '../state/preferences.ts';
import { $progress, openRecord } from '../state/progress-store.ts';
import { createIndexedDbMirror } from '../state/storage/indexed-db-mirror.ts';
import { createLocalStorage } from '../state/storage/local-storage.ts';
import { createPreferenceStorage } from '../state/storage/preference-storage.ts';

/** Opens the learner's record for the course that this page belongs to, and what this device prefers. */
const root = document.documentElement;
const outline = document.querySelector('script[data-outline]')?.textContent;
openPreferences(
  createPreferenceStorage(() => window.localStorage, `alongside:${root.dataset['course']}:preferences`),
);
const scope = { course: root.dataset['course'] ?? '', line: root.dataset['line'] ?? '' };
openRecord(
  createLocalStorage(
    () => window.localStorage,
    scope,
    createIndexedDbMirror(() => window.indexedDB, scope),
  ),
  createStamps(),
  root.dataset['renames'] ? (JSON.parse(root.dataset['renames']) as Renames) : undefined,
  outline ? listAsked(JSON.parse(outline) as CourseOutline) : undefined,
);

askToPersist();

// Questions that were answered before, and checks that were begun, come to life without being touched.
// Where only the mirror has them, they are known a moment later.
$progress.subscribe((progress) => {
  if (root.dataset['record'] || progress === 'loading' || progress.items.size + progress.checks.size === 0)
    return;
  root.dataset['record'] = 'found';
  dispatchEvent(new Event('record-found'));
});
