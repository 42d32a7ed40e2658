/** Details of a test that only `npm run test:full` runs. */
export const onlyInFull = { tag: '@full' } as const;

/** Of tests that differ in one thing only, `npm test` runs the first. */
export function afterFirst(place: number): typeof onlyInFull | object {
  return place === 0 ? {} : onlyInFull;
}
