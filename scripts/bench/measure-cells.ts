import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { layoutCells } from '../../src/geo/cells/layout-cells.ts';
import { makeGeometry } from '../build/make-geometry.ts';
import { obtainBoundaries } from '../build/obtain-boundaries.ts';
import { exerciseAreas } from '../exercise/exercise-areas.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { CACHE, DATA } from '../lib/places.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';

/** Lays the equal-size map out `runs` times, the first time with cold code. */
export async function measureCells(
  boundaryFile: string | undefined,
  runs: number,
): Promise<Measurement[]> {
  const tables = await readCanonicalTables(DATA);
  const boundaries = await obtainBoundaries(
    { file: boundaryFile, cacheDirectory: CACHE, offline: true, base: undefined },
    { show: () => {}, clear: () => {} },
  );
  const { map } = await makeGeometry(boundaries, tables);
  const features = [...exerciseAreas(map)]
    .filter(([code]) => code.length === 2)
    .map(([code, geometry]): Feature<Polygon | MultiPolygon, { readonly code: string }> => {
      return { type: 'Feature', geometry, properties: { code } };
    });
  const input = {
    municipalities: tables.municipalities,
    prefectures: { type: 'FeatureCollection' as const, features },
  };
  const values = Array.from({ length: runs }, () => {
    const started = performance.now();
    layoutCells(input);
    return performance.now() - started;
  });
  return [
    {
      name: 'layout of the equal-size cells',
      unit: 'ms',
      values,
      budget: BUDGET.cellLayoutMilliseconds,
    },
  ];
}
