import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms whose tests need a document; the rest run without one, as their code does in the background. */
const DOM_TESTS = ['tests/{page,components,content,popup,options,locales}/**/*.test.{ts,tsx}'];

/** Unit tests. The tests in real browsers have configurations of their own, in tests/e2e and tests/headed. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    restoreMocks: true,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,headed}/**', ...DOM_TESTS],
        },
      },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: DOM_TESTS } },
    ],
  },
});
