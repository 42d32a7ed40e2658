import { beforeEach, describe, expect, test } from 'vitest';
import type { PreferenceStorage, Preferences } from './ports.ts';
import { $preferences, openPreferences, prefer, readPreferences } from './preferences.ts';

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

  test('keep a list, and leave nothing of an empty one', () => {
    prefer({ searches: ['pay', 'rest'] });
    expect(shelf.kept).toEqual({ searches: ['pay', 'rest'] });
    prefer({ searches: [] });
    expect(shelf.kept).toEqual({});
  });

  test('that were cleared on the device are not written back with the next change', () => {
    prefer({ path: 'cooks', searches: ['pay'] });
    shelf.kept = {};
    readPreferences();
    prefer({ nation: 'wales' });
    expect(shelf.kept).toEqual({ nation: 'wales' });
  });
});
