import { ID_PATTERN } from '../../domain/ids.ts';
import type { PreferenceStorage, Preferences } from '../ports.ts';
import { readingNames } from '../reading-names.ts';
import { LONGEST_SEARCH, MOST_SEARCHES } from '../search-bounds.ts';
import { watchStorage } from './watch-storage.ts';

const VERSION = 1;
const LONGEST = 100;

/** Keeps preferences in the browser's localStorage under `key`. What it can't make sense of is no preference. */
export function createPreferenceStorage(getStorage: () => Storage, key: string): PreferenceStorage {
  return {
    load: () => {
      try {
        return read(JSON.parse(getStorage().getItem(key) ?? '{}'));
      } catch {
        return {};
      }
    },
    save: (preferences) => {
      try {
        // Whoever has taken back all that they chose leaves no trace of it.
        if (Object.keys(preferences).length === 0) getStorage().removeItem(key);
        else getStorage().setItem(key, JSON.stringify({ version: VERSION, ...preferences }));
        return true;
      } catch {
        return false;
      }
    },
    watch: (onSaved) => watchStorage((other) => other === key, onSaved),
  };
}

/** Stored bytes are as untrusted as any input. */
function read(stored: unknown): Preferences {
  const { version, searches, ...kept } = (stored ?? {}) as Record<string, unknown>;
  if (version !== VERSION) return {};
  const names = ['path', 'nation', 'putAway', 'lastLesson', ...readingNames];
  const searched = new Set(Array.isArray(searches) ? searches.filter(isSearch) : []);
  return {
    ...Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => names.includes(name) && isId(value)),
    ),
    ...(searched.size > 0 && { searches: [...searched].slice(0, MOST_SEARCHES) }),
  };
}

function isSearch(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_SEARCH && value.trim() !== '';
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && ID_PATTERN.test(value);
}
