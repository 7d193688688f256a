import { defineConfig } from 'vitest/config';

/** Tests that start whole processes are apart: they take half a minute, and `npm run check` must stay quick. */
const PROCESSES = 'tests/processes/**/*.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    // Every core: left to itself vitest keeps one free, and on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      // Rooms are pure, so files share their modules: loading them anew for each took as long as the tests themselves.
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [PROCESSES], isolate: false } },
      { extends: true, test: { name: 'processes', include: [PROCESSES] } },
    ],
  },
});
