import { atom, type ReadableAtom } from 'nanostores';
import type { PreferenceStorage, Preferences } from './ports.ts';

const preferences = atom<Preferences>({});
export const $preferences: ReadableAtom<Preferences> = preferences;

let storage: Pick<PreferenceStorage, 'load' | 'save'> = { load: () => ({}), save: () => false };

/** Takes up what this device was asked to remember. Called once by each page (tests open several). */
export function openPreferences(opened: PreferenceStorage): () => void {
  storage = opened;
  readPreferences();
  return opened.watch(readPreferences);
}

/** Takes up what is kept now: after the device was cleared, nothing may be written back from memory. */
export function readPreferences(): void {
  preferences.set(storage.load());
}

/** An empty text or list takes a preference back. Gives back whether the change is kept, or holds for this page only. */
export function prefer(change: Preferences): boolean {
  const wanted = Object.entries({ ...preferences.get(), ...change }).filter(([, value]) => value.length > 0);
  preferences.set(Object.fromEntries(wanted));
  return storage.save(preferences.get());
}
