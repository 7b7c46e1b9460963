import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, transformWithOxc, type Plugin } from 'vite';
import { LEFT_OUT, LEFT_OUT_OF_STYLES } from './maplibre-left-out.ts';

/** What the map asks for to have the address of the worker built here. */
const WORKER_ADDRESS = 'virtual:map-worker-address';

/** The worker as MapLibre delivers it, for where there is no build. */
const DELIVERED_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** With `/` on every system, as the bundler names its modules. */
const PACKAGE = posix.join(
  normalizePath(fileURLToPath(import.meta.resolve('maplibre-gl'))),
  '../..',
);
const MANIFEST = `${PACKAGE}/package.json`;
const SOURCE = `${PACKAGE}/src`;

const STYLES = posix.join(
  normalizePath(fileURLToPath(import.meta.resolve('@maplibre/maplibre-gl-style-spec'))),
  '..',
);

/** What stands for the parts that are left out, by their files. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LEFT_OUT).map(([part, code]) => [`${SOURCE}/${part}`, code] as const),
  ...Object.entries(LEFT_OUT_OF_STYLES).map(([part, code]) => [`${STYLES}/${part}`, code] as const),
]);

/** Where MapLibre asks for a worker, and what gives it one that may be there already. */
const WORKER_POOL = `${SOURCE}/util/worker_pool.ts`;
const LIBRARY_WORKER = 'virtual:map-library-worker';
const OUR_FACTORY = normalizePath(
  fileURLToPath(new URL('../../src/map/worker-factory.ts', import.meta.url)),
);

/**
 * Builds MapLibre and its worker from the sources in its package, in one build.
 * The two files it delivers each hold all they have in common, a third of the
 * whole: built together they share it, and a reader fetches it once. What the map
 * never uses is left out; the build fails where the library no longer has such a part.
 */
export function maplibreFromSource(): Plugin {
  let isBuild = false;
  const leftOut = new Set<string>();
  return {
    name: 'maplibre-from-source',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id, importer) => {
      if (id === WORKER_ADDRESS) return `\0${WORKER_ADDRESS}`;
      if (id === LIBRARY_WORKER) return `${SOURCE}/util/web_worker.ts`;
      if (importer === WORKER_POOL && id === './web_worker.ts') return OUR_FACTORY;
      return isBuild && id === 'maplibre-gl' ? `${SOURCE}/index.ts` : null;
    },
    async load(id) {
      // MapLibre asks its package for its version, and would bring all that stands beside it.
      if (isBuild && id === MANIFEST) {
        const { version } = JSON.parse(await readFile(MANIFEST, 'utf8')) as { version: string };
        return JSON.stringify({ version });
      }
      const instead = INSTEAD.get(id);
      if (isBuild && instead !== undefined) {
        leftOut.add(id);
        return { code: instead, moduleType: 'js' };
      }
      if (id !== `\0${WORKER_ADDRESS}`) return null;
      if (!isBuild) return `export { default } from '${DELIVERED_WORKER}';`;
      const worker = `${SOURCE}/source/worker.ts`;
      const file = this.emitFile({ type: 'chunk', id: worker, name: 'map-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    buildEnd(error) {
      const missing = [...INSTEAD.keys()].filter((part) => !leftOut.has(part));
      if (isBuild && error === undefined && missing.length > 0)
        this.error(`MapLibre has other parts than when these were left out: ${missing.join(', ')}`);
    },
    // As MapLibre compiles itself: a field that is only declared must not undo what the parent class set.
    transform: (code, id) =>
      isBuild && id.startsWith(SOURCE) && id.endsWith('.ts')
        ? transformWithOxc(code, id, {
            assumptions: { setPublicClassFields: true },
            typescript: { removeClassFieldsWithoutInitializer: true },
          })
        : null,
  };
}
