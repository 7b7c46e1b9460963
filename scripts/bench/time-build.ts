import { buildEdition } from '../build/build-edition.ts';
import { obtainBoundaries } from '../build/obtain-boundaries.ts';
import { writeEdition } from '../build/write-edition.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { CACHE, DATA } from '../lib/places.ts';

/*
 * Builds an edition once and prints how long it took, as JSON. A process of its
 * own for every run, because a second build in one process would be a warm one.
 * Arguments: boundary file (empty for none), folder to write to.
 */

/** What one run of this program prints. */
export interface TimedBuild {
  readonly milliseconds: number;
  readonly largestTileBytes: number;
  readonly tileCount: number;
  readonly tileBytes: number;
}

const [boundaryFile = '', folder = ''] = process.argv.slice(2);
const quiet = { show: () => {}, clear: () => {} };
const started = performance.now();
const tables = await readCanonicalTables(DATA);
const boundaries = await obtainBoundaries(
  {
    file: boundaryFile === '' ? undefined : boundaryFile,
    cacheDirectory: CACHE,
    offline: true,
    base: undefined,
  },
  quiet,
);
const { edition, files, tiles } = await buildEdition(tables, boundaries, 'pmtiles', quiet);
await writeEdition(folder, edition, files);
const timed: TimedBuild = {
  milliseconds: performance.now() - started,
  largestTileBytes: tiles.largestTile,
  tileCount: tiles.tileCount,
  tileBytes: tiles.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
};
console.log(JSON.stringify(timed));
