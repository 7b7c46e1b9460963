import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Scripts for the pages around an embedded map; `dist/embed/<name>.js`. */
const HOST_SCRIPTS: Readonly<Record<string, string>> = {
  height: 'src/embed/host/height.ts',
  'kyoten-client': 'src/embed/host/kyoten-client.ts',
  'kyoten-map': 'src/embed/host/kyoten-map.ts',
};

export default defineConfig({
  // Relative addresses, so that dist/ works from any sub-path of any server.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    rollupOptions: {
      input: {
        index: 'index.html',
        about: 'about.html',
        indicators: 'indicators.html',
        embed: 'embed.html',
        ...HOST_SCRIPTS,
      },
      // What other pages import keeps its name and its exports from edition to edition.
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ name }) =>
          name in HOST_SCRIPTS ? 'embed/[name].js' : 'assets/[name]-[hash].js',
      },
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
