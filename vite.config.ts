import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses, so that dist/ works from any sub-path of any server.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    rollupOptions: {
      input: { index: 'index.html', about: 'about.html', indicators: 'indicators.html' },
    },
  },
  worker: { format: 'es' },
  test: {
    include: [
      'tests/{unit,pipeline,data}/**/*.test.ts',
      'tests/{unit,pipeline,data}/**/*.test.tsx',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
