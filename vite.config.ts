import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Scripts for the pages around an embedded map; `dist/embed/<name>.js`. */
const HOST_SCRIPTS: Readonly<Record<string, string>> = {
  height: 'src/embed/host/height.ts',
  'kyoten-client': 'src/embed/host/kyoten-client.ts',
  'kyoten-map': 'src/embed/host/kyoten-map.ts',
};

/** Plain scripts share one scope with the page they are loaded into: theirs must be their own. */
function wrapHostScripts(): Plugin {
  return {
    name: 'wrap-host-scripts',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry && file.name in HOST_SCRIPTS)
          file.code = `(()=>{${file.code.trim()}})();\n`;
    },
  };
}

export default defineConfig({
  // Relative addresses, so that dist/ works from any sub-path of any server.
  base: './',
  plugins: [react(), wrapHostScripts()],
  build: {
    target: 'es2022',
    rollupOptions: {
      input: {
        index: 'index.html',
        about: 'about.html',
        indicators: 'indicators.html',
        kit: 'kit.html',
        import: 'import.html',
        accessibility: 'accessibility.html',
        embed: 'embed.html',
        briefing: 'briefing.html',
        ...HOST_SCRIPTS,
      },
      // What other pages load keeps its name from edition to edition.
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
