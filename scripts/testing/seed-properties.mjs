import fc from 'fast-check';

// The same cases each time, so that a failure belongs to the change that made it. `SEED=random npm run unit` looks further.
const seed = process.env.SEED ?? '20240229';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
