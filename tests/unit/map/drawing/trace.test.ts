import { expect, test } from 'vitest';
import { createTracer } from '../../../../src/map/drawing/trace.ts';

/** One pixel is a hundredth of the world. */
const PROJECTION = { scale: 100, x: 0, y: 0 };
const SQUARE = [
  [0.2, 0.2],
  [0.2, 0.6],
  [0.6, 0.6],
  [0.6, 0.2],
  [0.2, 0.2],
];

test('an area inside the frame is traced whole, hole and all', () => {
  const hole = [
    [0.3, 0.3],
    [0.4, 0.3],
    [0.4, 0.4],
    [0.3, 0.3],
  ];
  const tracer = createTracer(PROJECTION, [0, 0, 100, 100]);
  expect(tracer.polygons([[SQUARE, hole]])).toBe('M20 20l0 40 40 0 0-40zm10 10l10 0 0 10z');
});

test('an area across the edge is cut there, one outside gives nothing, one around fills the frame', () => {
  const tracer = (frame: readonly [number, number, number, number]): string =>
    createTracer(PROJECTION, frame).polygons([[SQUARE]]);
  expect(tracer([0, 0, 40, 100])).toMatch(/^M.*40.*z$/);
  expect(tracer([70, 70, 20, 20])).toBe('');
  expect(tracer([30, 30, 10, 10]).match(/10/g)?.length).toBeGreaterThanOrEqual(3);
});

test('lines are cut at the edge and not closed', () => {
  const tracer = createTracer(PROJECTION, [0, 0, 50, 50]);
  expect(
    tracer.lines([
      [
        [0.1, 0.1],
        [0.9, 0.1],
      ],
    ]),
  ).toBe('M10 10l40 0');
});
