import { isNumber } from '../../src/domain/absence.ts';
import { DEMAND_COLUMNS } from '../../src/domain/demand.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import { randomNumbers } from '../../src/geo/cells/random-numbers.ts';
import type { DemandPoints } from '../../src/geo/gap/demand-points.ts';
import { buildExerciseMesh } from '../../src/geo/gap/exercise-mesh.ts';
import { gapAreas } from '../../src/geo/gap/gap-areas.ts';
import type { GapAreas } from '../../src/geo/gap/gap-areas.ts';
import { runAtOnce } from '../../src/geo/gap/steps.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA } from '../lib/places.ts';

/** What the gap explorer is measured on: practice data of the size of the nation. */
export interface GapInput {
  readonly points: DemandPoints;
  readonly areas: GapAreas;
  readonly hubs: readonly LongitudeLatitude[];
}

/**
 * A practice mesh of so many cells around all municipal offices, and hubs at random
 * cells: the same on every machine, with or without boundaries.
 */
export async function gapInput(cells: number, hubs: number): Promise<GapInput> {
  const tables = await readCanonicalTables(DATA);
  const columnOf = (name: string): Float64Array => {
    const values = tables.figures.find((column) => column.name === name)?.values ?? [];
    return Float64Array.from(tables.municipalities, (_, row) => {
      const figure = values[row];
      return isNumber(figure) ? figure : NaN;
    });
  };
  const { demand } = runAtOnce(
    buildExerciseMesh({
      offices: tables.municipalities.map(({ office }) => office),
      polygons: [],
      persons: {
        population: columnOf(DEMAND_COLUMNS.population),
        over65: columnOf(DEMAND_COLUMNS.over65),
        over75: columnOf(DEMAND_COLUMNS.over75),
        population2050: columnOf(DEMAND_COLUMNS.population2050),
        over65In2050: columnOf(DEMAND_COLUMNS.over65In2050),
      },
      inhabitableArea: columnOf('inhabitable_area_km2_2024'),
      size: 500,
      cells,
      seed: 2021,
    }),
  );
  if (demand.status === 'withheld') throw new Error(`practice mesh: ${demand.reason}`);
  const { points } = demand;
  const random = randomNumbers(1800);
  return {
    points,
    areas: gapAreas(
      tables.municipalities.map(({ code }, row) => ({
        code,
        depopulation: { '2022-04-01': tables.depopulation['2022-04-01']?.[row] ?? 'none' },
      })),
      '2022-04-01',
    ),
    hubs: Array.from({ length: hubs }, () => {
      const point = random(points.count);
      return [points.longitude[point] as number, points.latitude[point] as number] as const;
    }),
  };
}
