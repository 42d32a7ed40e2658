/** What the choices of a page’s questions are mixed by. Chance is read here and nowhere lower. */
export function createSeed(): string {
  return [...crypto.getRandomValues(new Uint32Array(1))].map((number) => number.toString(36)).join('');
}
