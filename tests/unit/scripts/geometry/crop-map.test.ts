import { expect, test } from 'vitest';
import { createCrop } from '../../../../scripts/lib/geometry/crop-map.ts';
import { scaleMap } from '../../../../scripts/lib/geometry/scaled-map.ts';
import { createTracer } from '../../../../src/map/drawing/trace.ts';
import { toWorld } from '../../../../src/map/drawing/mercator.ts';
import { gridMap } from '../../../fixtures/boundaries/grid-map.ts';

const map = gridMap({ columns: 6, rows: 4, origin: [133, 33], size: 0.2 });
const scale = { detail: 0, pixel: 1e-7 };

test('a cropped map has the areas that touch the frame, drawn as on the whole map', () => {
  const [left, bottom] = toWorld([133.05, 33.05]);
  const [right, top] = toWorld([133.3, 33.1]);
  const cropped = createCrop(map)([left, top, right, bottom]);
  const codes = cropped.municipalities.map(({ code }) => code);
  expect(codes).toEqual(['38200', '38201']);
  const whole = scaleMap(map, [], scale).municipalities.filter(({ code }) => codes.includes(code));
  expect(scaleMap(cropped, [], scale).municipalities).toEqual(whole);
  expect(cropped.prefectures.map(({ code }) => code)).toEqual(['38']);
});

test('a frame over the sea has nothing in it', () => {
  const cropped = createCrop(map)([0.1, 0.1, 0.2, 0.2]);
  expect(cropped.municipalities).toEqual([]);
  expect(scaleMap(cropped, [], scale).prefectureLines).toEqual([]);
});

test('what lies beyond the frame is left out, and the frame looks as on the whole map', () => {
  const [left, bottom] = toWorld([133.5, 32.95]);
  const [right, top] = toWorld([133.7, 33.1]);
  const cropped = createCrop(map)([left, top, right, bottom], () => false);
  const points = cropped.topology.arcs.flat().length;
  expect(points).toBeLessThan(
    createCrop(map)([left, top, right, bottom]).topology.arcs.flat().length,
  );
  const pen = createTracer({ scale: 900 / (right - left), x: left, y: top }, [
    0,
    0,
    900,
    ((bottom - top) * 900) / (right - left),
  ]);
  const draw = (drawn: typeof map): string[] => {
    const { prefectures, land } = scaleMap(drawn, [], scale);
    return [...prefectures.map(({ polygons }) => pen.polygons(polygons)), pen.polygons(land)];
  };
  expect(draw(cropped)).toEqual(draw(map));
  expect(draw(cropped).every((path) => path !== '')).toBe(true);
});

test('arcs that nothing in the frame refers to are empty, and keep their numbers', () => {
  const [x, y] = toWorld([133.1, 33.1]);
  const { topology } = createCrop(map)([x, y, x, y]);
  expect(topology.arcs).toHaveLength(map.topology.arcs.length);
  expect(topology.arcs.filter((arc) => arc.length === 0).length).toBeGreaterThan(20);
});
