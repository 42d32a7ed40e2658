import type { CourseOutline } from '../../domain/course-outline.ts';
import { $preferences } from '../../state/preferences.ts';

/** Sets the page out for the chosen path. It comes set out for none: the program for that is loaded where one is chosen. */
export function showPath(paths: CourseOutline['paths']): void {
  let isSetOut = false;
  $preferences.subscribe(async ({ path }) => {
    isSetOut ||= path !== undefined;
    if (!isSetOut) return;
    const { setOutPage } = await import('./set-out-page.ts');
    // The choice may have changed while that was on its way.
    setOutPage(paths, $preferences.get().path);
  });
}
