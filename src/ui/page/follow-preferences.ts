import type { CourseOutline } from '../../domain/course-outline.ts';
import { $preferences } from '../../state/preferences.ts';

/** A page without a choice to offer, on a device that has made none, is as it was written: it loads nothing for this. */
export function followPreferences(paths: CourseOutline['paths']): void {
  const offersChoice = document.querySelector('[data-prefers]') !== null;
  let isLoaded = false;
  $preferences.subscribe(async ({ path }) => {
    if (isLoaded || !(path || offersChoice)) return;
    isLoaded = true;
    const { setOutPage } = await import('./set-out-page.ts');
    setOutPage(paths);
  });
}
