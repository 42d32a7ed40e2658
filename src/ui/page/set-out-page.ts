import type { CourseOutline } from '../../domain/course-outline.ts';
import { showNation } from './show-nation.ts';
import { showPath } from './show-path.ts';
import { showPreferences } from './show-preferences.ts';

/** Sets the page out as this device prefers it, now and whenever that changes. */
export function setOutPage(paths: CourseOutline['paths']): void {
  showPath(paths);
  showPreferences();
  showNation();
}
