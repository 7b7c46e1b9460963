import type { DemandMeasure } from '../../domain/demand.ts';
import type { DemandPoints } from './demand-points.ts';

/**
 * The same demand points with nobody at those outside of some municipalities (1 by row of
 * the table of municipalities), so that sites are sought for these people alone.
 */
export function demandOfAreas(points: DemandPoints, counting: Uint8Array): DemandPoints {
  const { persons, municipality } = points;
  const mask = (column: Float64Array): Float64Array =>
    column.map((count, row) => (counting[municipality[row] ?? -1] === 1 ? count : 0));
  const others = Object.entries(persons).flatMap(([measure, column]) =>
    column === undefined ? [] : [[measure, mask(column)] as const],
  );
  const masked: Partial<Record<DemandMeasure, Float64Array>> = Object.fromEntries(others);
  return { ...points, persons: { ...masked, population: mask(persons.population) } };
}
