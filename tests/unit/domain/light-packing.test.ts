import { expect, test } from 'vitest';
import {
  packCells,
  packDrawing,
  packPoints,
  unpackCells,
  unpackDrawing,
  unpackPoints,
} from '../../../src/domain/light-packing.ts';
import type { LightPoints } from '../../../src/domain/light-edition.ts';
import { SAMPLE_AREA } from '../ui/light/sample-area.ts';

const codes = SAMPLE_AREA.municipalities.code;

test('a drawing comes back by code, whatever it lacks', () => {
  const { drawing } = SAMPLE_AREA;
  const partial = { ...drawing, municipalities: { '39405': 'M2 2l9 0z' }, offices: {} };
  for (const one of [drawing, partial])
    expect(unpackDrawing(packDrawing(one, codes), codes)).toEqual(one);
  // As editions from before this have it.
  expect(unpackDrawing(drawing, codes)).toEqual(drawing);
});

test('cells come back by code, and 未取込 as nothing', () => {
  const packed = packCells(['l', 5, 'l', '-'], ['38201', ...codes]);
  expect(packed).toEqual({ '38': ['l'], '39': [5, 'l', '-'] });
  expect(unpackCells(packed, codes)).toEqual({ '39201': 5, '39412': '-' });
  expect(unpackCells({ '39201': 5 }, codes)).toEqual({ '39201': 5 });
});

test('a figure outside the area counts without being taken for one of its municipalities', () => {
  const cells = unpackCells({ '38': [7, 8], '39': [1, 2, 3] }, codes);
  expect(Object.keys(cells)).toHaveLength(5);
  expect(codes.map((code) => cells[code])).toEqual([1, 2, 3]);
});

test('points come back with their ids, places and dates', () => {
  const points: LightPoints = {
    dataset: 'exercise',
    hubs: [
      {
        id: 'exercise-hub-39201-1',
        code: '39201',
        position: [133.5312, 33.5589],
        opened: '2017-04',
      },
      { id: 'elsewhere', code: '39405', position: [132.9273, 33.3924] },
    ],
    rmos: { '39405': 4 },
  };
  const packed = packPoints(points, 1e4, codes);
  expect(unpackPoints(JSON.parse(JSON.stringify(packed)) as typeof packed, codes)).toEqual(points);
  expect(unpackPoints(points, codes)).toEqual(points);
});
