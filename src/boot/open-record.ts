import { listAskedTypes } from '../domain/counted-events.ts';
import type { CourseOutline } from '../domain/course-outline.ts';
import type { Renames } from '../domain/renames.ts';
import { askToPersist } from '../state/ask-to-persist.ts';
import { createStamps } from '../state/make-stamp.ts';
import { openPreferences } from '../state/preferences.ts';
import { $progress, openRecord } from '../state/progress-store.ts';
import { createLocalStorage } from '../state/storage/local-storage.ts';
import { createPreferenceStorage } from '../state/storage/preference-storage.ts';

/** Opens the learner's record for the course that this page belongs to, and what this device prefers. */
const root = document.documentElement;
const outline = document.getElementById('outline')?.textContent;
openPreferences(
  createPreferenceStorage(() => window.localStorage, `alongside:${root.dataset['course']}:preferences`),
);
openRecord(
  createLocalStorage(() => window.localStorage, {
    course: root.dataset['course'] ?? '',
    line: root.dataset['line'] ?? '',
  }),
  createStamps(),
  root.dataset['renames'] ? (JSON.parse(root.dataset['renames']) as Renames) : undefined,
  outline ? listAskedTypes(JSON.parse(outline) as CourseOutline) : undefined,
);

askToPersist();

// Questions that were answered before, and checks that were begun, come to life without being touched.
const progress = $progress.get();
if (progress !== 'loading' && progress.items.size + progress.checks.size > 0) {
  root.dataset['record'] = 'found';
  dispatchEvent(new Event('record-found'));
}
