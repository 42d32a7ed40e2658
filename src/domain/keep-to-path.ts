import type { ModuleOutline } from './course-outline.ts';
import { type Audiences, isOnPath } from './path.ts';

/** The modules with the lessons that count, without those for others only. */
export function keepToPath(
  modules: readonly ModuleOutline[],
  audiences: Audiences,
): readonly ModuleOutline[] {
  if (!audiences) return modules;
  return modules
    .map((module) => ({
      ...module,
      lessons: module.lessons.filter(({ audience }) => isOnPath(audience, audiences)),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}
