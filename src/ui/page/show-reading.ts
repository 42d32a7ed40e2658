import { $preferences } from '../../state/preferences.ts';
import { readingNames } from '../../state/reading-names.ts';

/** Keeps the page as it is asked to read, also where another tab asked, or a page that one comes back from. */
export function showReading(): void {
  const { dataset } = document.documentElement;
  $preferences.subscribe((preferences) => {
    for (const name of readingNames) {
      const value = preferences[name];
      if (value) dataset[name] = value;
      else delete dataset[name];
    }
  });
}
