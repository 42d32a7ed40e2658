import { atom, type ReadableAtom } from 'nanostores';
import type { PreferenceStorage, Preferences } from './ports.ts';

const preferences = atom<Preferences>({});
export const $preferences: ReadableAtom<Preferences> = preferences;

let save: PreferenceStorage['save'] = () => false;

/** Takes up what this device was asked to remember. Called once by each page (tests open several). */
export function openPreferences(storage: PreferenceStorage): () => void {
  save = storage.save;
  preferences.set(storage.load());
  return storage.watch(() => preferences.set(storage.load()));
}

/** An empty text takes a preference back. Gives back whether the change is kept, or holds for this page only. */
export function prefer(change: Preferences): boolean {
  const wanted = Object.entries({ ...preferences.get(), ...change }).filter(([, value]) => value !== '');
  preferences.set(Object.fromEntries(wanted));
  return save(preferences.get());
}
