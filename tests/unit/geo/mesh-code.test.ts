import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MESH_SIZES,
  meshBounds,
  meshCellAt,
  meshCellOf,
  meshCentre,
  meshCodeAt,
  meshCodeOf,
  meshDensity,
} from '../../../src/geo/mesh-code.ts';
import { parseMeshCode } from '../../../src/geo/parse-mesh-code.ts';
import { PRIMARY_MESHES_OF_JAPAN, isInJapan } from '../../../src/geo/primary-mesh.ts';

const size = fc.constantFrom(...MESH_SIZES);
const longitude = fc.double({ min: 122, max: 154, noNaN: true });
const latitude = fc.double({ min: 20, max: 46, noNaN: true });

describe('mesh codes', () => {
  test('東京駅 lies in 53394611, its halves and its quarters', () => {
    expect(meshCodeAt(139.7671, 35.6812, 1000)).toBe(53394611);
    expect(meshCodeAt(139.7671, 35.6812, 500)).toBe(533946113);
    expect(meshCodeAt(139.7671, 35.6812, 250)).toBe(5339461132);
  });

  test('the south-west corner of 53394611 is 35°40′30″ 139°45′45″', () => {
    const cell = meshCellOf(53394611);
    expect(cell && meshBounds(cell)).toEqual(
      [139 + 45 / 60 + 45 / 3600, 35 + 40 / 60 + 30 / 3600, 139 + 46.5 / 60, 35 + 41 / 60].map(
        (degrees) => expect.closeTo(degrees, 12),
      ),
    );
  });

  test('quarters count 1 south-west, 2 south-east, 3 north-west, 4 north-east', () => {
    const [west, south, east, north] = meshBounds({ size: 1000, row: 4281, column: 3181 });
    const digitAt = (x: number, y: number) => meshCodeAt(x, y, 500) % 10;
    const inset = 0.001;
    expect([
      digitAt(west + inset, south + inset),
      digitAt(east - inset, south + inset),
      digitAt(west + inset, north - inset),
      digitAt(east - inset, north - inset),
    ]).toEqual([1, 2, 3, 4]);
  });

  test('a position lies in the bounds of its cell', () => {
    fc.assert(
      fc.property(longitude, latitude, size, (x, y, side) => {
        const [west, south, east, north] = meshBounds(meshCellAt(x, y, side));
        expect(west <= x && x < east && south <= y && y < north).toBe(true);
      }),
    );
  });

  test('the least step south or west of an edge is in the cell before', () => {
    const row = fc.integer({ min: 9_600, max: 22_080 });
    const column = fc.integer({ min: 7_040, max: 17_280 });
    fc.assert(
      fc.property(row, column, (northward, eastward) => {
        const [x, y] = meshBounds({ size: 250, row: northward, column: eastward });
        // A number below 2^n has gaps of 2^(n - 53): 2^-45 for longitudes here, 2^-47 for latitudes.
        const before = meshCellAt(x - 2 ** -45, y - (y > 32 ? 2 ** -47 : 2 ** -48), 250);
        expect([before.row, before.column]).toEqual([northward - 1, eastward - 1]);
      }),
      { numRuns: 2000 },
    );
  });

  test('code, cell, centre and edges lead back to one another', () => {
    fc.assert(
      fc.property(longitude, latitude, size, (x, y, side) => {
        const cell = meshCellAt(x, y, side);
        const [west, south] = meshBounds(cell);
        expect(meshCellOf(meshCodeOf(cell))).toEqual(cell);
        expect(meshCellAt(...meshCentre(cell), side)).toEqual(cell);
        expect(meshCellAt(west, south, side)).toEqual(cell);
      }),
    );
  });

  test('a smaller cell carries the code of the cell it lies in', () => {
    fc.assert(
      fc.property(longitude, latitude, (x, y) => {
        expect(Math.floor(meshCodeAt(x, y, 250) / 10)).toBe(meshCodeAt(x, y, 500));
        expect(Math.floor(meshCodeAt(x, y, 500) / 10)).toBe(meshCodeAt(x, y, 1000));
      }),
    );
  });

  test('a 1 km cell is 30 by 45 seconds', () => {
    expect(meshDensity(1000)).toEqual({ rows: 120, columns: 80 });
    expect(meshDensity(250)).toEqual({ rows: 480, columns: 320 });
  });
});

describe('reading mesh codes', () => {
  test.each([
    ['5339461', 'shape'],
    ['53394611324', 'shape'],
    ['5339-46-11', 'shape'],
    ['*', 'shape'],
    ['53398611', 'digit'],
    ['53396811', 'digit'],
    ['533946115', 'digit'],
    ['533946110', 'digit'],
    ['55304611', 'outsideJapan'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseMeshCode(text)).toEqual({ status: 'invalid', reason });
  });

  test('numbers and padded text are read alike', () => {
    expect(parseMeshCode(' 5339461132 ')).toEqual(parseMeshCode(5339461132));
    expect(parseMeshCode(5339461132)).toMatchObject({ status: 'valid', code: 5339461132 });
  });

  test('reading never throws, and what it takes it can write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.stringMatching(/^\d{8,10}$/)), (text) => {
        const parsed = parseMeshCode(text);
        if (parsed.status === 'valid') expect(meshCodeOf(parsed.cell)).toBe(parsed.code);
      }),
    );
  });
});

describe('primary meshes of Japan', () => {
  test('are 175', () => expect(PRIMARY_MESHES_OF_JAPAN.size).toBe(175));

  test.each([
    ['沖ノ鳥島', 136.081, 20.425, true],
    ['南鳥島', 153.98, 24.283, true],
    ['与那国島', 122.99, 24.46, true],
    ['魚釣島', 123.47, 25.74, true],
    ['竹島', 131.87, 37.24, true],
    ['択捉島', 147.9, 45.0, true],
    ['ソウル', 126.98, 37.57, false],
    ['済州', 126.5, 33.5, false],
    ['台北', 121.56, 25.03, false],
    ['swapped 東京', 35.68, 139.77, false],
  ])('%s', (_, x, y, inside) => expect(isInJapan(x, y)).toBe(inside));

  test('a missing coordinate is not in Japan', () => expect(isInJapan(NaN, 35)).toBe(false));
});
