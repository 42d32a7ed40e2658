import type { SectionHead } from './index-files.ts';

/**
 * What the link of each result says, as the steps of a trail: its page and its part, with what stands between where
 * another above says the same, and a number where that doesn't tell them apart either. No name depends on results below it.
 */
export function nameResults(
  results: readonly Pick<SectionHead, 'title' | 'trail' | 'heading'>[],
): readonly (readonly string[])[] {
  const taken = new Set<string>();
  const isFree = (steps: readonly string[]) => !taken.has(keyOf(steps));
  return results.map(({ title, trail, heading }) => {
    const parts = heading === '' ? [] : [heading];
    const whole = [title, ...trail, ...parts];
    let steps = [title, ...parts];
    if (!isFree(steps)) steps = whole;
    for (let number = 2; !isFree(steps); number += 1) steps = [...whole, String(number)];
    taken.add(keyOf(steps));
    return steps;
  });
}

/** Screen readers take any white space for one space. */
function keyOf(steps: readonly string[]): string {
  return steps.join(' › ').replaceAll(/\s+/g, ' ').trim();
}
