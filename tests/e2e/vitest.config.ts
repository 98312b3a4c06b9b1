import { defineConfig } from 'vitest/config';

/** Tests in real browsers. One file after the other: two browsers at once on two cores measure each other. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/lib/build-once.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine fails by itself now and then; `npm test` names what needed a second try.
    retry: 1,
  },
});
