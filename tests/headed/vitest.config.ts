import { defineConfig } from 'vitest/config';

/**
 * Browsers in a window, driven by the keys of an X server: `npm run e2e:headed`. Not part of `npm test`, which
 * runs where there is no X server too.
 */
export default defineConfig({
  test: {
    include: ['tests/headed/**/*.test.ts'],
    globalSetup: ['tests/e2e/lib/build-once.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
