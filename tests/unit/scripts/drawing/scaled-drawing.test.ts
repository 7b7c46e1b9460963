import { expect, test } from 'vitest';
import { scaledDrawing } from '../../../../scripts/lib/drawing/scaled-drawing.ts';
import type { Drawing } from '../../../../src/domain/edition.ts';

const drawing: Drawing = {
  width: 900,
  height: 917,
  projection: { scale: 1000, x: 0.85, y: 0.35 },
  land: 'M0 0l10 0 0 10z',
  municipalities: {},
  prefectures: { '39': 'M0 0l10 0 0 10z' },
  prefectureLines: 'M0 0l10 10',
  offices: { '39201': [123.4, 100.1] },
  insets: [],
};

test('places of offices are as exact as paths, to the tenth of a pixel: no byte tells more', () => {
  // 123.4 times 0.6 is 74.03999… and 100.1 times 0.6 is 60.06.
  expect(scaledDrawing(drawing, 0.6).offices).toEqual({ '39201': [74, 60.1] });
});

test('an area smaller than the grid stays, as exact as it was', () => {
  const small = {
    ...drawing,
    municipalities: { '47381': 'M10 10l.4 0 0 .4z', '39201': 'M0 0l3.3 0 0 3z' },
  };
  const { municipalities } = scaledDrawing(small, 1, 1);
  expect(municipalities).toEqual({ '47381': 'M10 10l.4 0 0 .4z', '39201': 'M0 0l3 0 0 3z' });
});

test('size, paths and projection shrink alike', () => {
  const half = scaledDrawing(drawing, 0.5);
  expect([half.width, half.height]).toEqual([450, 459]);
  expect(half.projection.scale).toBe(500);
  expect(half.land).toBe('M0 0l5 0 0 5z');
});

test('an area that the grid would press flat stays, as exact as it was', () => {
  // The grid alone makes it M10 10l1 0-1 0z, which has no inside to fill.
  const flat = {
    ...drawing,
    municipalities: { '38356': 'M10.1 10.1l.6 0 0 .2 -.6 0z' },
    prefectures: { '38': 'M10.1 10.1l.6 0 0 .2 -.6 0zm5 5l3 0 0 3z' },
  };
  const { municipalities, prefectures } = scaledDrawing(flat, 1, 1);
  expect(municipalities).toEqual({ '38356': 'M10.1 10.1l.6 0 0 .2-.6 0z' });
  // A part that can be seen is enough.
  expect(prefectures['38']).toBe('M10 10l1 0-1 0zm5 5l3 0 0 3z');
});
