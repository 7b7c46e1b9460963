import { backgroundJobs, type RunBackgroundJob } from '../../../scripts/build/background-jobs.ts';
import { buildEdition, type BuiltEdition } from '../../../scripts/build/build-edition.ts';
import type { TileLayout } from '../../../scripts/build/make-tiles.ts';
import type { ObtainedBoundaries } from '../../../scripts/build/obtain-boundaries.ts';
import { obtainBoundaries } from '../../../scripts/build/obtain-boundaries.ts';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { PINNED_BOUNDARIES, PINNED_SOURCE } from '../../../scripts/lib/boundaries/pinned-boundaries.ts';
import { DATA } from '../../../scripts/lib/places.ts';
import type { CellLayout } from '../../../src/geo/cells/cell-layout.ts';
import { officeSquares } from '../../fixtures/boundaries/office-squares.ts';

const QUIET = { show: () => {}, clear: () => {} };

/** The project's own tables. */
export const tables = await readCanonicalTables(DATA);

/** Made-up squares that stand for the boundaries of 1,741 municipalities. */
export function squareBoundaries(): ObtainedBoundaries {
  const bytes = new TextEncoder().encode(JSON.stringify(officeSquares(tables.municipalities)));
  return { source: PINNED_SOURCE, file: { name: 'squares.geojson', bytes }, reason: undefined };
}

/** Builds with the squares, or with outlines of prefectures alone. */
export async function build(
  boundaries: ObtainedBoundaries | undefined,
  layout: TileLayout,
): Promise<BuiltEdition> {
  const outlines = {
    file: undefined,
    cacheDirectory: 'none',
    offline: true,
    pinned: PINNED_BOUNDARIES,
  };
  return buildEdition({
    tables,
    boundaries: boundaries ?? (await obtainBoundaries(outlines, QUIET)),
    layout,
    run: runHere,
    cacheDirectory: undefined,
    pause: async () => {},
    progress: QUIET,
  });
}

/** Does the jobs in this process, but for the layout of cells. */
const runHere: RunBackgroundJob = async (job, input) => {
  const jobs = { ...backgroundJobs, layOutCells: () => inARow(tables.municipalities.length) };
  const run = jobs[job] as unknown as (input: unknown, report: () => void) => never;
  return run(input, () => {});
};

/** Cells in a row: the real layout has tests of its own, and takes its time. */
function inARow(count: number): CellLayout {
  const none = { kept: 0, pairs: 1 };
  return {
    cells: Array.from({ length: count }, (_, index) => [index, 0] as const),
    northernTerritories: [],
    labels: {},
    separators: [],
    quality: {
      cells: count,
      wholePrefectures: 0,
      prefectures: 47,
      detachedIslands: 0,
      islands: 0,
      holes: 0,
      touchingKept: 0,
      touching: 0,
      touchingLost: [],
      touchingFalse: [],
      directionsWithin: none,
      directionsOfNeighbours: none,
      directionsBetween: none,
      rankCorrelationX: 0,
      rankCorrelationY: 0,
    },
  };
}
