import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { maplibreFromSource } from './scripts/site/maplibre-from-source.ts';
import { addressApiSetting } from './scripts/site/address-api-setting.ts';
import { CLIENT_MODULE, clientModule } from './scripts/site/client-module.ts';
import { preloadMapPage } from './scripts/site/preload-map-page.ts';
import { scaleWithoutLabels } from './scripts/site/scale-without-labels.ts';
import { chunkNamer } from './scripts/site/name-chunk.ts';

/** Plain scripts for the pages around an embedded map, and for it; `dist/embed/<name>.js`. */
const HOST_SCRIPTS: Readonly<Record<string, string>> = {
  height: 'src/embed/host/height.ts',
  'kyoten-client': 'src/embed/host/kyoten-client.ts',
  'kyoten-map': 'src/embed/host/kyoten-map.ts',
  'no-module': 'src/embed/host/no-module.ts',
};

const PAGES = [
  'index',
  'about',
  'indicators',
  'kit',
  'import',
  'accessibility',
  'embed',
  'briefing',
].map((name) => [name, fileURLToPath(new URL(`${name}.html`, import.meta.url))] as const);

/** Loaded by the map's own start, and as much a page as the others. */
const MAP_PAGE = fileURLToPath(new URL('src/app/main.tsx', import.meta.url));

/** Words that most readers of the map need at once; asked for by the page, like those of any language. */
const FIRST_WORDS = fileURLToPath(new URL('src/text/ja.ts', import.meta.url));

const nameChunk = chunkNamer([...PAGES.map(([, file]) => file), MAP_PAGE]);

/**
 * Plain scripts share one scope with the page they are loaded into: theirs must be their own.
 * The client is written as a module, too.
 */
function wrapHostScripts(): Plugin {
  return {
    name: 'wrap-host-scripts',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry && file.name in HOST_SCRIPTS) {
          if (file.imports.length > 0)
            this.error(
              `embed/${file.name}.js is a plain script: it cannot import ${file.imports.join()}`,
            );
          file.code = `(()=>{${file.code.trim()}})();\n`;
          if (file.name === 'kyoten-client')
            this.emitFile({
              type: 'asset',
              fileName: CLIENT_MODULE,
              source: clientModule(file.code),
            });
        }
    },
  };
}

export default defineConfig({
  // Relative addresses, so that dist/ works from any sub-path of any server.
  base: './',
  plugins: [
    maplibreFromSource(),
    scaleWithoutLabels(),
    react(),
    wrapHostScripts(),
    preloadMapPage([MAP_PAGE, FIRST_WORDS]),
    addressApiSetting(),
  ],
  build: {
    target: 'es2022',
    // Browsers that know no preloading of modules load them a little later, all the same.
    modulePreload: { polyfill: false },
    // What the map's library weighs is known and measured: who starts the map need not read of it.
    chunkSizeWarningLimit: 650,
    rollupOptions: {
      checks: { bundlerTimings: false },
      input: {
        ...Object.fromEntries(PAGES),
        ...HOST_SCRIPTS,
      },
      // What other pages load keeps its name from edition to edition.
      output: {
        postBanner: ({ name }) =>
          /^(map-controller|tile_cache)/.test(name) ? '//# allFunctionsCalledOnLoad\n' : '',
        entryFileNames: ({ name }) =>
          name in HOST_SCRIPTS ? 'embed/[name].js' : 'assets/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: (id, context) => nameChunk(id, context) }],
        },
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
    // Some tests lay out the nation before they begin.
    hookTimeout: 60_000,
  },
});
