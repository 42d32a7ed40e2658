import { beforeEach, describe, expect, test } from 'vitest';
import type { PreferenceStorage, Preferences } from './ports.ts';
import { $preferences, openPreferences, prefer } from './preferences.ts';

function memory() {
  const shelf: { kept: Preferences; onSaved: () => void } = { kept: {}, onSaved: () => undefined };
  const storage: PreferenceStorage = {
    load: () => shelf.kept,
    save: (preferences) => {
      shelf.kept = preferences;
      return true;
    },
    watch: (onSaved) => {
      shelf.onSaved = onSaved;
      return () => undefined;
    },
  };
  return { shelf, storage };
}

describe('preferences', () => {
  const { shelf, storage } = memory();

  beforeEach(() => {
    shelf.kept = {};
    openPreferences(storage);
  });

  test('are what was kept', () => {
    shelf.kept = { path: 'cooks' };
    openPreferences(storage);
    expect($preferences.get()).toEqual({ path: 'cooks' });
  });

  test('are kept one by one', () => {
    prefer({ path: 'cooks' });
    prefer({ nation: 'wales' });
    expect(shelf.kept).toEqual({ path: 'cooks', nation: 'wales' });
  });

  test('can be taken back, and then leave nothing', () => {
    prefer({ path: 'cooks' });
    prefer({ path: '' });
    expect(shelf.kept).toEqual({});
    expect($preferences.get()).toEqual({});
  });

  test('follow another tab', () => {
    shelf.kept = { path: 'waiters' };
    shelf.onSaved();
    expect($preferences.get()).toEqual({ path: 'waiters' });
  });
});
