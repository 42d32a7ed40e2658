const counted = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'];
const budget = ['node', '--disable-warning=ExperimentalWarning', 'scripts/budget.mjs'];

/**
 * What is run, in this order. `in`: the commands a step belongs to: `npm test`, `npm run check`, `npm run test:full`.
 * A full run goes on from `npm test`: tests that grow with FULL=1 (`*.fuzz.test.ts`, `*.wide.spec.ts`), and browser tests
 * of what is seldom broken (`*.full.spec.ts`, and whatever is tagged `@full`).
 * `counts`: a report that says how many tests ran; every other step counts as one.
 *
 * @typedef {{ name: string, run: string[], in: string[], counts?: 'unit' | 'e2e' }} Step
 * @type {Step[]}
 */
export const steps = [
  { name: 'formatting and lint', run: ['biome', 'check', '--error-on-warnings'], in: ['test', 'check'] },
  { name: 'formatting of .astro', run: ['prettier', '--check', 'src/**/*.astro'], in: ['test', 'check'] },
  { name: 'types', run: ['astro', 'check'], in: ['test', 'check'] },
  { name: 'types of the domain', run: ['tsc', '-p', 'src/domain'], in: ['test', 'check'] },
  { name: 'types of the worker', run: ['tsc', '-p', 'src/offline'], in: ['test', 'check'] },
  { name: 'rooms', run: ['node', 'scripts/check-rooms.mjs'], in: ['test', 'check'] },
  { name: 'content', run: ['node', 'src/cli/main.ts', 'check'], in: ['test', 'check'] },
  { name: 'unit tests', run: ['vitest', 'run', ...counted], in: ['test'], counts: 'unit' },
  { name: 'fuzzing', run: ['vitest', 'run', '.fuzz.test.', ...counted], in: ['full'], counts: 'unit' },
  // The browser tests read the build, so a full run makes it as well.
  { name: 'build', run: ['astro', 'build'], in: ['test', 'full'] },
  { name: 'browser tests', run: ['playwright', 'test'], in: ['test', 'full'], counts: 'e2e' },
  { name: 'budget of a sample', run: [...budget, '--sample'], in: ['test'] },
  { name: 'budget', run: budget, in: ['full'] },
  { name: 'build of 500 lessons', run: ['node', 'scripts/bench-build.mjs', '--check'], in: ['full'] },
];
