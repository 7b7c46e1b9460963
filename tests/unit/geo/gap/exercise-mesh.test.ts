import { describe, expect, test } from 'vitest';
import { DEMAND_MEASURES } from '../../../../src/domain/demand.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import { buildExerciseMesh } from '../../../../src/geo/gap/exercise-mesh.ts';
import type { ExerciseMeshInput } from '../../../../src/geo/gap/exercise-mesh.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import { OutlineLocator } from '../../../../src/geo/outline-locator.ts';
import { outlinePolygons } from '../../../../src/geo/outline-polygons.ts';

const square = (west: number, south: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

/** A town, its neighbour, an evacuated town, one without figures one smaller than a cell, and one of the aged only. */
const input: ExerciseMeshInput = {
  offices: [
    [133.05, 33.05],
    [133.15, 33.05],
    [133.25, 33.05],
    [133.35, 33.05],
    [133.4005, 33.0005],
    [133.55, 33.05],
  ],
  polygons: outlinePolygons([
    square(133, 33, 0.1),
    square(133.1, 33, 0.1),
    square(133.2, 33, 0.1),
    square(133.3, 33, 0.1),
    square(133.4, 33, 0.001),
    square(133.5, 33, 0.1),
  ]),
  persons: {
    population: Float64Array.of(12_345, 40, 0, NaN, 77, 60_000),
    over65: Float64Array.of(5_001, 39, 0, NaN, 30, 60_000),
    over75: Float64Array.of(3_002, 38, 0, NaN, 10, 60_000),
    population2050: Float64Array.of(7_003, NaN, NaN, NaN, 50, 30_000),
    over65In2050: Float64Array.of(3_504, NaN, NaN, NaN, 49, 30_000),
  },
  inhabitableArea: Float64Array.of(60, 20, 30, 30, 0.01, 20),
  size: 1000,
  cells: 90,
  seed: 7,
};

function pointsOf(given: ExerciseMeshInput): DemandPoints {
  const { demand } = runAtOnce(buildExerciseMesh(given));
  if (demand.status !== 'ready') throw new Error(demand.reason);
  return demand.points;
}

function sums(points: DemandPoints, measure: (typeof DEMAND_MEASURES)[number]): number[] {
  const totals = [0, 0, 0, 0, 0, 0];
  points.persons[measure]?.forEach((persons, point) => {
    const municipality = points.municipality[point] as number;
    totals[municipality] = (totals[municipality] as number) + persons;
  });
  return totals;
}

describe.each([
  ['inside outlines', input],
  ['around offices', { ...input, polygons: [] }],
])('the practice mesh %s', (_, given) => {
  const points = pointsOf(given);

  test('adds up to the published figure of each municipality in every measure', () => {
    expect(sums(points, 'population')).toEqual([12_345, 40, 0, 0, 77, 60_000]);
    expect(sums(points, 'over65')).toEqual([5_001, 39, 0, 0, 30, 60_000]);
    expect(sums(points, 'over75')).toEqual([3_002, 38, 0, 0, 10, 60_000]);
    expect(sums(points, 'population2050')).toEqual([7_003, NaN, 0, 0, 50, 30_000]);
    expect(sums(points, 'over65In2050')).toEqual([3_504, NaN, 0, 0, 49, 30_000]);
  });

  test('has somebody in each cell, and never more aged than residents', () => {
    for (let point = 0; point < points.count; point += 1) {
      const [population, over65, over75, in2050, agedIn2050] = DEMAND_MEASURES.map(
        (measure) => points.persons[measure]?.[point] as number,
      ) as [number, number, number, number, number];
      expect(population).toBeGreaterThanOrEqual(1);
      expect(over65 <= population && over75 <= over65).toBe(true);
      expect(agedIn2050 > in2050).toBe(false);
    }
  });

  test('has each cell once and is labelled as practice', () => {
    expect(new Set(points.meshCode).size).toBe(points.count);
    expect(points).toMatchObject({ kind: 'exerciseMesh', dataset: 'exercise' });
  });

  test('is the same for the same seed, and another for another', () => {
    expect(pointsOf(given)).toEqual(points);
    expect(pointsOf({ ...given, seed: 8 })).not.toEqual(points);
  });
});

test('cells lie inside the outline of their municipality', () => {
  const points = pointsOf(input);
  const locator = new OutlineLocator(input.polygons);
  for (let point = 0; point < points.count; point += 1) {
    const municipality = points.municipality[point];
    if (municipality === 4) continue;
    expect(
      locator.polygonAt(points.longitude[point] as number, points.latitude[point] as number),
    ).toBe(municipality);
  }
});

test('an outline too small for a cell centre still has its people in one cell', () => {
  expect(pointsOf(input).municipality.filter((municipality) => municipality === 4)).toHaveLength(1);
});

test('municipalities where nobody lives, or nobody is known to, are named', () => {
  expect(runAtOnce(buildExerciseMesh(input)).municipalitiesWithoutCells).toEqual([2, 3]);
});

test('as many cells as asked for, while there is room', () => {
  expect(pointsOf({ ...input, cells: 30 }).count).toBe(30);
});
