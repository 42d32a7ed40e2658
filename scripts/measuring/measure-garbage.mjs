/**
 * Runs inside a page: reads 5 MB of garbage of one kind in steps, as the page does, and times the whole and the longest.
 * @param {{ unit: string }} how
 */
export function measureGarbage({ unit }) {
  const { readRegisterSlowly } = Reflect.get(globalThis, 'source');
  const text = unit.repeat(Math.ceil(5_000_000 / unit.length)).slice(0, 5_000_000);
  const book = { course: 'tiny', editions: ['1'] };
  const began = performance.now();
  let longest = 0;
  const steps = readRegisterSlowly(text, book, { today: 20_787, asked: {} });
  for (let last = began, step = steps.next(); !step.done; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return { whole: performance.now() - began, longest };
}
