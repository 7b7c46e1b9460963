import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CameraLink, cameraOnSide } from '../../../src/map/camera-link.ts';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import { shareView } from '../../../src/map/shared-view.ts';
import type { Bounds } from '../../../src/domain/position.ts';
import type { Camera } from '../../../src/state/view-state.ts';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: 123, max: 150, noNaN: true }),
    fc.double({ min: 24, max: 44, noNaN: true }),
    fc.double({ min: 0.01, max: 4, noNaN: true }),
    fc.double({ min: 0.01, max: 4, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.double({ min: 123, max: 150, noNaN: true }),
  latitude: fc.double({ min: 24, max: 44, noNaN: true }),
  zoom: fc.double({ min: 3, max: 12, noNaN: true }),
});

function sizeOf([west, south, east, north]: Bounds): [number, number] {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  return [right - left, bottom - top];
}

describe('two frames', () => {
  test('become as large as each other on the drawing, and hold what they held', () => {
    fc.assert(
      fc.property(bounds, bounds, (one, other) => {
        const { fits } = shareView(one, other);
        const [a, b] = [sizeOf(fits[0]), sizeOf(fits[1])];
        expect(a[0]).toBeCloseTo(b[0], 9);
        expect(a[1]).toBeCloseTo(b[1], 9);
        [one, other].forEach((frame, side) => {
          const fit = fits[side] ?? frame;
          expect(fit[0]).toBeLessThanOrEqual(frame[0] + 1e-9);
          expect(fit[3]).toBeGreaterThanOrEqual(frame[3] - 1e-9);
        });
      }),
    );
  });
});

describe('a camera', () => {
  test('taken to the other side and back is where it was, at the same zoom', () => {
    fc.assert(
      fc.property(bounds, bounds, camera, (one, other, at) => {
        const { offset } = shareView(one, other);
        const there = cameraOnSide(at, 'a', 'b', offset);
        const back = cameraOnSide(there, 'b', 'a', offset);
        expect(there.zoom).toBe(at.zoom);
        expect(back.longitude).toBeCloseTo(at.longitude, 8);
        expect(back.latitude).toBeCloseTo(at.latitude, 8);
      }),
    );
  });

  test('of one side moves the other and not itself, until that has left', () => {
    const link = new CameraLink([0, 0]);
    const told: string[] = [];
    link.join('a', () => told.push('a'));
    const leave = link.join('b', () => told.push('b'));
    const at = { longitude: 133, latitude: 33, zoom: 8 };
    link.moved('a', at);
    link.moved('b', at);
    leave();
    link.moved('a', at);
    expect(told).toEqual(['b', 'a']);
  });
});
