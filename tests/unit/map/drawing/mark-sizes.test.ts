import { describe, expect, test } from 'vitest';
import type { DrawnPoint } from '../../../../src/map/drawing/draw-scene.ts';
import { markRadii, outlineOf, radiusOf } from '../../../../src/map/drawing/mark-sizes.ts';

const point = (index: number, changes: Partial<DrawnPoint>): DrawnPoint => ({
  key: `dot-${index}`,
  kind: 'municipality',
  code: String(index),
  x: 0,
  y: 0,
  radius: 2.2,
  color: '#0055ad',
  stroke: '#1a1a1c',
  isRing: false,
  label: undefined,
  ...changes,
});

/** So many dots on a grid of `step` units. */
const grid = (count: number, step: number): readonly DrawnPoint[] =>
  Array.from({ length: count }, (_, index) =>
    point(index, { x: (index % 40) * step, y: Math.floor(index / 40) * step }),
  );

const frame = [0, 0, 10_000, 10_000] as const;
const dotOf = (count: number, step: number): number =>
  markRadii({ kind: 'map', points: grid(count, step), frame }, 1).dot;

describe('dots that stand for municipalities', () => {
  test('grow with their distance from one another, within what a room sees and what a map bears', () => {
    expect(dotOf(34, 8)).toBe(4);
    expect(dotOf(34, 100)).toBeGreaterThan(dotOf(34, 8));
    expect(dotOf(34, 100)).toBe(dotOf(34, 200));
    // On a slide a unit is 1.6 pixels: 8 pixels across at the least.
    expect(dotOf(34, 1) * 2 * 1.6).toBeGreaterThanOrEqual(8);
    expect(dotOf(1741, 1) * 2 * 1.6).toBeGreaterThanOrEqual(6);
    expect(dotOf(1, 1)).toBe(dotOf(34, 200));
  });

  test('are as large as what is shown of them lets them be', () => {
    const near = grid(300, 1).map((dot) => ({ ...dot, x: dot.x + 5000 }));
    const points = [...near, ...grid(4, 20)];
    expect(markRadii({ kind: 'map', points, frame: [0, 0, 200, 200] }, 1).dot).toBe(dotOf(4, 20));
  });

  test('leave the cells of the equal-size map their colour', () => {
    const { dot } = markRadii({ kind: 'cells', points: grid(1741, 9), frame }, 1);
    expect(dot).toBeGreaterThan(1);
    expect(dot * 2).toBeLessThan(9 / 2);
  });

  test('have a rim, and a ring that is wide enough for a class', () => {
    expect(outlineOf(point(0, {}), 5)).toBeGreaterThan(0);
    expect(outlineOf(point(0, { isRing: true }), 5)).toBeGreaterThan(
      outlineOf(point(0, {}), 5) * 2,
    );
  });

  test('share the map with hubs that are smaller where they are many', () => {
    const hubs = (step: number) =>
      grid(60, step).map((dot) => ({ ...dot, kind: 'hub' as const, radius: 3.6 }));
    const sizeOf = (step: number): number => {
      const points = hubs(step);
      return radiusOf(
        point(0, { kind: 'hub', radius: 3.6 }),
        markRadii({ kind: 'map', points, frame }, 1),
      );
    };
    expect(sizeOf(2)).toBeLessThan(sizeOf(20));
    // With their white outline 10 pixels across at the least on a slide.
    expect((sizeOf(0.1) * 2 + 0.8) * 1.6).toBeGreaterThanOrEqual(10);
  });
});
