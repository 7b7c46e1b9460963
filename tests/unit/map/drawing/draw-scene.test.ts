import { expect, test } from 'vitest';
import { drawScene } from '../../../../src/map/drawing/draw-scene.ts';
import { PALETTES } from '../../../../src/map/palette.ts';
import type { Scene } from '../../../../src/map/scene.ts';
import { SAMPLE_DRAWING } from '../export/sample-sheet.ts';
import { PLAIN_SCENE } from '../plain-scene.ts';

const { full, deemed, none } = PALETTES.light.depopulation;

/** Two cells side by side, each with its place. */
const cells = ['39201', '39405'].map((code, index) => ({
  type: 'Feature' as const,
  properties: { code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [133 + index, 33],
        [134 + index, 33],
        [134 + index, 34],
        [133 + index, 33],
      ],
    ],
  },
}));

const scene: Scene = {
  ...PLAIN_SCENE,
  drawing: 'cells',
  geometry: 'dot',
  cellShapes: {
    cells: { type: 'FeatureCollection', features: cells },
    lines: { type: 'FeatureCollection', features: [] },
  },
  fill: new Map([['39201', none]]),
  dots: new Map([
    ['39201', full],
    ['39405', { ...none, ring: PALETTES.light.deemedRing }],
  ]),
  municipalityLabels: {
    type: 'FeatureCollection',
    features: cells.map(({ properties: { code } }, index) => ({
      type: 'Feature' as const,
      properties: { code, name: code, rank: 0 },
      geometry: { type: 'Point' as const, coordinates: [133.5 + index, 33.5] },
    })),
  } as unknown as Scene['municipalityLabels'],
  selectedArea: '39',
  fit: [133, 33, 135, 34],
};

test('a class over a measure is a dot in the cell, or the ring around one', () => {
  const drawn = drawScene(scene, SAMPLE_DRAWING);
  expect(drawn.points.map(({ code, color, isRing }) => [code, color, isRing])).toEqual([
    ['39201', full.color, false],
    ['39405', none.color, true],
  ]);
  const [left, right] = drawn.points;
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  expect(right?.stroke).toBe(PALETTES.light.deemedRing);
});

test('a dot of a pattern is a ring of its line', () => {
  const map: Scene = { ...scene, drawing: 'map', dots: new Map([['39405', deemed]]) };
  const [dot] = drawScene(map, SAMPLE_DRAWING).points;
  expect(dot).toMatchObject({ isRing: true, color: PALETTES.light.halo, x: 150, y: 50 });
  expect(dot?.stroke).toBe(PALETTES.light.patternLine.deemed);
});
