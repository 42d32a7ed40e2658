import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    environment: 'node',
    // Loading the modules anew for each file took three quarters of the time. What a test changes in them it puts back.
    isolate: false,
    setupFiles: ['scripts/testing/seed-properties.mjs'],
    // Wide enough for a busy machine: no test is about absolute speed.
    testTimeout: 60_000,
  },
});
