import type { PathId } from './ids.ts';

/** Who a lesson, or a passage of one, is for. */
export type Audience = 'everyone' | 'psw' | 'non-peer' | 'manager';

/** The lessons that one role takes: those for these audiences. */
export interface Path {
  readonly id: PathId;
  readonly label: string;
  readonly audiences: readonly Audience[];
}

/** Whom the chosen path is for. None chosen: everything counts. */
export type Audiences = readonly Audience[] | undefined;

/** Whom a path is for. An id that no path has (the course has changed, or somebody made it up) is none. */
export function findAudiences(
  paths: readonly Pick<Path, 'id' | 'audiences'>[],
  id: PathId | undefined,
): Audiences {
  return paths.find((path) => path.id === id)?.audiences;
}

/** Whether what is for this audience counts on a path for these. */
export function isOnPath(audience: Audience, audiences: Audiences): boolean {
  return audiences?.includes(audience) ?? true;
}
