/**
 * A word with so many slips of the keys in it: letters swapped, dropped, doubled or missed.
 * @param {string} word @param {number} times @param {import('../generated-course/make-random.mjs').Random} random
 */
export function slipIn(word, times, random) {
  let slipped = word;
  for (let time = 0; time < times; time += 1) {
    const at = 1 + Math.floor(random.next() * (slipped.length - 2));
    const [before, one = '', other = '', after] = [
      slipped.slice(0, at),
      slipped[at],
      slipped[at + 1],
      slipped.slice(at + 2),
    ];
    slipped = random.pick([
      before + other + one + after,
      before + other + after,
      before + one + one + other + after,
      `${before}${random.pick([...'aeinost'])}${other}${after}`,
    ]);
  }
  return slipped;
}
