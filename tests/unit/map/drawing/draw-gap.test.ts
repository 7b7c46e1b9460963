import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../src/domain/edition.ts';
import { drawGap, mergedBeyond } from '../../../../src/map/drawing/draw-gap.ts';
import { fitBounds, placeOnDrawing } from '../../../../src/map/drawing/fit.ts';
import { NO_GAP, type GapScene } from '../../../../src/map/gap-scene.ts';

const drawing = {
  ...fitBounds([132, 33, 134, 34], 600, 0, 600),
  land: '',
  prefectures: {},
  municipalities: {},
  offices: {},
  prefectureLines: '',
} as unknown as Drawing;

const gap: GapScene = {
  ...NO_GAP,
  points: {
    longitude: Float64Array.of(133, 133, 140, 133.5),
    latitude: Float64Array.of(33.5, 33.6, 33.5, 33.5),
    cost: Float32Array.of(9000, 100, 9000, Number.NaN),
    isCoarse: true,
  },
  limit: 4000,
  circles: [
    [133, 33.5],
    [150, 33.5],
  ],
  radius: 10_000,
};

describe('the gap explorer on a drawing', () => {
  test('holds demand points beyond the limit by their row, offices or cells', () => {
    const { points } = drawGap(gap, drawing);
    expect(points.map(({ row, isOffice }) => [row, isOffice])).toEqual([
      [0, true],
      [2, true],
    ]);
    expect(points[0]?.x).toBeCloseTo(300, 0);
    const cells = drawGap({ ...gap, points: { ...gap.points, isCoarse: false } }, drawing).points;
    expect(cells.map(({ isOffice }) => isOffice)).toEqual([false, false]);
  });

  test('puts cells together in larger squares where there are too many, and loses none from sight', () => {
    const count = 2500;
    const many: GapScene = {
      ...gap,
      points: {
        // 50 by 50 squares of the 1 km mesh.
        longitude: Float64Array.from({ length: count }, (_, row) => 133 + ((row % 50) + 0.5) / 80),
        latitude: Float64Array.from(
          { length: count },
          (_, row) => 33 + (Math.floor(row / 50) + 0.5) / 120,
        ),
        cost: new Float32Array(count).fill(9000),
        isCoarse: false,
      },
    };
    expect(mergedBeyond(many, count)).toMatchObject({ count, kilometres: undefined });
    const merged = mergedBeyond(many, 700);
    expect(merged).toMatchObject({ count, kilometres: 2 });
    expect(merged.rows.length).toBe(25 * 25);
    expect(mergedBeyond(many, 100).kilometres).toBe(8);
    // Every cell has a mark in its square.
    const { longitude, latitude } = many.points;
    const square = (row: number): string =>
      [(longitude[row] ?? 0) * 40, (latitude[row] ?? 0) * 60].map(Math.floor).join(' ');
    const marked = new Set(merged.rows.map(square));
    expect([...longitude.keys()].every((row) => marked.has(square(row)))).toBe(true);
  });

  test('draws circles as wide as they are on the ground, and none without a radius', () => {
    const [circle] = drawGap(gap, drawing).circles;
    // Two degrees of longitude at 33.5° north are 185.7 km and 600 pixels.
    expect(circle?.radius).toBeCloseTo((10 / 185.7) * 600, 0);
    expect(drawGap({ ...gap, radius: 0 }, drawing).circles).toEqual([]);
  });

  test('puts the rings of bands between the corners of their fields', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 4],
      [0, 4],
      [0, 0],
    ] as const;
    const band = { areaClass: 'surface-0', color: '#e8f5f0', name: '1 km以内' };
    const bands = {
      bounds: [132, 33, 134, 34],
      columns: 4,
      rows: 4,
      isOnLand: true,
      bands: [{ ...band, rings: [ring] }],
    } as const;
    const drawn = drawGap({ ...gap, bands }, drawing).bands;
    const [top, bottom] = [34, 33].map((latitude) =>
      placeOnDrawing(drawing, [132, latitude])[1].toFixed(1),
    );
    const { path = '', ...rest } = drawn?.bands[0] ?? {};
    expect(rest).toEqual(band);
    expect(path).toBe(
      `M0 ${Number(top)}L300 ${Number(top)}L300 ${Number(bottom)}L0 ${Number(bottom)}Z`,
    );
    expect(drawGap(gap, drawing).bands).toBeUndefined();
  });

  test('lays the picture of distances between its corners', () => {
    const surface = { picture: 'data:,', bounds: [132, 33, 134, 34] } as const;
    const drawn = drawGap({ ...gap, surface }, drawing).surface;
    expect(
      [drawn?.x, drawn?.y, drawn?.width].map((pixels) => Math.abs(Math.round(pixels ?? -1))),
    ).toEqual([0, 0, 600]);
    expect(drawGap(gap, drawing).surface).toBeUndefined();
  });
});
