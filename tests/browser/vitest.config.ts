import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The browser tests run in Node and drive a Chromium of their own, one file
// after the other: the machine then draws one map at a time.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/specs/**/*.spec.ts'],
    globalSetup: ['tests/browser/harness/global-setup.ts'],
    environment: 'node',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
