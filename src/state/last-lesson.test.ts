import { beforeEach, describe, expect, test } from 'vitest';
import { noteLastLesson, readLastLesson } from './last-lesson.ts';
import type { Preferences } from './ports.ts';
import { $preferences, openPreferences } from './preferences.ts';
import { openRecord, record } from './progress-store.ts';
import { createMemoryStorage } from './storage/memory.ts';

describe('the lesson that was last read again', () => {
  beforeEach(() => {
    const kept: { preferences: Preferences } = { preferences: {} };
    openPreferences({
      load: () => kept.preferences,
      save: (preferences) => {
        kept.preferences = preferences;
        return true;
      },
      watch: () => () => undefined,
    });
    openRecord(createMemoryStorage(), (seq) => ({ id: `last-lesson-${seq}`, seq, at: 0 }));
    record({ kind: 'lesson-opened', lesson: 'one' }, { kind: 'lesson-opened', lesson: 'two' });
  });

  test('is remembered with what had been done by then', () => {
    noteLastLesson('one', []);
    expect($preferences.get()).toEqual({ lastLesson: '2-one' });
    expect(readLastLesson($preferences.get().lastLesson)).toEqual({ seq: 2, lesson: 'one' });
  });

  test('is not remembered where the record says that the learner is there', () => {
    noteLastLesson('two', []);
    record({ kind: 'answer-shown', item: 'q', revision: 1 });
    noteLastLesson('one', [{ id: 'q' }]);
    expect($preferences.get()).toEqual({});
  });

  test.each([undefined, '', 'one', '-one', '99999999999-one', '2-'])(
    'is nothing where %j is kept',
    (kept) => {
      expect(readLastLesson(kept)).toBeUndefined();
    },
  );
});
