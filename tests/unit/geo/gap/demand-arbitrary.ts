import * as fc from 'fast-check';
import { MUNICIPALITY_NOT_KNOWN } from '../../../../src/geo/gap/demand-points.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';

/** Municipalities in generated points. */
export const MUNICIPALITIES = 6;

/** Whole persons and parts of them, as they are kept. */
export const persons = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: 5_000_000 }).map((parts) => parts / 1024),
);

const absentOrPersons = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NaN) },
  { weight: 4, arbitrary: persons },
);

const row = fc.record({
  longitude: fc.integer({ min: 0, max: 60 }).map((step) => 132 + step / 40),
  latitude: fc.integer({ min: 0, max: 60 }).map((step) => 33 + step / 40),
  population: persons,
  over65: absentOrPersons,
  population2050: absentOrPersons,
  municipality: fc.oneof(
    fc.integer({ min: 0, max: MUNICIPALITIES - 1 }),
    fc.constant(MUNICIPALITY_NOT_KNOWN),
  ),
});

/** Demand points on a coarse grid, with absent figures and unknown municipalities among them. */
export function demandPoints(minimum: number, maximum: number): fc.Arbitrary<DemandPoints> {
  return fc
    .array(row, { minLength: minimum, maxLength: maximum, size: 'max' })
    .map((rows): DemandPoints => ({
      kind: 'table',
      dataset: 'published',
      count: rows.length,
      longitude: Float64Array.from(rows, ({ longitude }) => longitude),
      latitude: Float64Array.from(rows, ({ latitude }) => latitude),
      persons: {
        population: Float64Array.from(rows, ({ population }) => population),
        over65: Float64Array.from(rows, ({ over65 }) => over65),
        population2050: Float64Array.from(rows, ({ population2050 }) => population2050),
      },
      municipality: Uint16Array.from(rows, ({ municipality }) => municipality),
      sourceRow: Uint32Array.from(rows.keys()),
      meshCode: undefined,
    }));
}
