import type { CourseOutline } from '../../domain/course-outline.ts';
import { offerPreferences } from './offer-preferences.ts';
import { showNation } from './show-nation.ts';
import { showPath } from './show-path.ts';

/** Sets the page out as this device prefers it, and lets that be changed. */
export function setOutPage(paths: CourseOutline['paths']): void {
  showPath(paths);
  offerPreferences();
  showNation();
}
