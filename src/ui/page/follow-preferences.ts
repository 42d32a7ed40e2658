import type { CourseOutline } from '../../domain/course-outline.ts';
import { $preferences, prefer } from '../../state/preferences.ts';

/**
 * Takes what is chosen from the first moment on; what sets the page out for it comes later. A page without a choice to
 * offer, on a device that has made none, is as it was written and loads nothing for this.
 */
export function followPreferences(paths: CourseOutline['paths']): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-prefers]')];
  for (const group of groups)
    group.onchange = ({ target }) =>
      prefer({ [group.dataset['prefers'] ?? '']: (target as HTMLInputElement).value });
  let isLoaded = false;
  $preferences.subscribe(async ({ path }) => {
    if (isLoaded || !(path || groups.length > 0)) return;
    isLoaded = true;
    const { setOutPage } = await import('./set-out-page.ts');
    setOutPage(paths);
  });
}
