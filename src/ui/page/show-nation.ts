import { $preferences } from '../../state/preferences.ts';

/** The support page: of the nations, the one that was chosen, or all. */
export function showNation(): void {
  const nations = [...document.querySelectorAll<HTMLElement>('[data-nation]')];
  $preferences.subscribe(({ nation }) => {
    const isThere = nations.some(({ dataset }) => dataset['nation'] === nation);
    for (const part of nations) part.hidden = isThere && part.dataset['nation'] !== nation;
  });
}
