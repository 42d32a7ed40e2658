import type { Preferences } from '../../state/ports.ts';
import { $preferences } from '../../state/preferences.ts';

/** `data-prefers="path"` marks a group of radio buttons: each has an id as its value, or nothing for no preference. */
export function showPreferences(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-prefers]')) {
    const name = group.dataset['prefers'] as keyof Preferences;
    const radios = [...group.querySelectorAll('input')];
    $preferences.subscribe((preferences) => {
      const chosen = radios.find(({ value }) => value === preferences[name]) ?? radios[0];
      if (chosen) chosen.checked = true;
    });
  }
}
