import { describe, expect, test } from 'vitest';
import { coverageCircle } from '../../../src/geo/gap/coverage-circle.ts';
import { drawGap } from '../../../src/map/drawing/draw-gap.ts';
import { placeOnDrawing } from '../../../src/map/drawing/fit.ts';
import { placeSites } from '../../../src/map/export/place-sites.ts';
import { touches } from '../../../src/map/export/place-labels.ts';
import { NO_GAP, type GapScene } from '../../../src/map/gap-scene.ts';
import { siteFeatures } from '../../../src/ui/gap/map-features.ts';
import { SAMPLE_DRAWING } from './export/sample-sheet.ts';

const inset = {
  name: { ja: '沖縄', en: 'Okinawa' },
  bounds: [122, 24, 129, 28] as const,
  frame: [4, 60, 30, 30] as const,
  projection: { scale: 12_000, x: 0.83, y: 0.4 },
};
const drawing = { ...SAMPLE_DRAWING, insets: [inset] };

const scene = (position: readonly [number, number], radius: number): GapScene => ({
  ...NO_GAP,
  circles: [position],
  radius,
});

describe('gaps on a drawing', () => {
  test.each([
    ['at 33° N', [133.5, 33.5]],
    ['at 44° N', [142, 44]],
    ['in an inset', [127.7, 26.2]],
  ] as const)('have circles true to scale %s', (_, position) => {
    const [circle] = drawGap(scene(position, 4000), drawing).circles;
    const ring = coverageCircle(position, 4000).coordinates[0] ?? [];
    const inUnits = ring.map(([longitude = 0, latitude = 0]) => {
      const [x, y] = placeOnDrawing(drawing, [longitude, latitude]);
      return Math.hypot(x - (circle?.x ?? 0), y - (circle?.y ?? 0));
    });
    for (const distance of inUnits) expect(distance / (circle?.radius ?? 0)).toBeCloseTo(1, 2);
  });

  test('have no circles where travel times are counted', () => {
    expect(drawGap(scene([133, 33], 0), drawing).circles).toEqual([]);
  });

  test('show only what lies beyond the limit, and hypothetical hubs by name', () => {
    const drawn = drawGap(
      {
        ...NO_GAP,
        limit: 4000,
        points: {
          longitude: Float64Array.of(133, 133.2, 133.4, 133.6),
          latitude: Float64Array.of(33, 33, 33, 33),
          cost: Float32Array.of(4000, 4001, Infinity, Number.NaN),
          isCoarse: true,
        },
        sites: siteFeatures([[133, 33]], (index) => `仮${index}`),
      },
      drawing,
    );
    expect(drawn.points.map(({ isOffice }) => isOffice)).toEqual([true, true]);
    expect(drawn.sites.map(({ name }) => name)).toEqual(['仮1']);
    expect(drawn.line).toBeUndefined();
  });

  test('keep names of near hypothetical hubs apart', () => {
    const near = [0, 30, 60].map((x, index) => ({ name: `仮${index + 1}`, x, y: 0 }));
    const placed = placeSites(near, { radius: 8, size: 24 });
    for (const [at, { words, mark }] of placed.entries())
      for (const other of placed.slice(at + 1)) {
        expect(touches(words, other.words)).toBe(false);
        expect(touches(mark, other.words)).toBe(false);
      }
  });
});
