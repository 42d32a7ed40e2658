import type { Audience } from '../domain/path.ts';

/** An audience as authors read it. */
export function nameAudience(audience: Audience): string {
  return audience === 'everyone' ? audience : `“${audience}”`;
}
