import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBounds, fitFrame, placeOnDrawing } from '../../../../src/map/drawing/fit.ts';
import { toLongitudeLatitude, toWorld } from '../../../../src/map/drawing/mercator.ts';

const longitudes = fc.double({ min: 122, max: 155, noNaN: true });
const latitudes = fc.double({ min: 20, max: 46, noNaN: true });

test('the world is a square from 0 to 1, with Greenwich and the equator in its middle', () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
  expect(toWorld([180, 85.051_128_779_806_59])[0]).toBe(1);
  expect(toWorld([180, 85.051_128_779_806_59])[1]).toBeCloseTo(0, 12);
});

test('projecting there and back loses nothing that is seen', () => {
  fc.assert(
    fc.property(longitudes, latitudes, (longitude, latitude) => {
      const back = toLongitudeLatitude(toWorld([longitude, latitude]));
      expect(back[0]).toBeCloseTo(longitude, 9);
      expect(back[1]).toBeCloseTo(latitude, 9);
    }),
  );
});

test('bounds lie within the padding, touch it one way, and are centred the other', () => {
  fc.assert(
    fc.property(longitudes, latitudes, (west, south) => {
      const bounds = [west, south, west + 2, south + 1] as const;
      const fit = fitBounds(bounds, 900, 10, 840);
      const [left, bottom] = placeOnDrawing(fit, [west, south]);
      const [right, top] = placeOnDrawing(fit, [west + 2, south + 1]);
      expect(left).toBeCloseTo(10, 0);
      expect(right).toBeCloseTo(890, 0);
      expect(top).toBeCloseTo(10, 0);
      expect(bottom).toBeCloseTo(fit.height - 10, 0);
    }),
  );
  const tall = fitBounds([135, 34, 135.1, 36], 900, 10, 500);
  expect(tall.height).toBe(500);
  const [middle] = placeOnDrawing(tall, [135.05, 35]);
  expect(middle).toBeCloseTo(450, 0);
});

test('a place in an inset is drawn there, any other on the main map', () => {
  const inset = {
    name: { ja: '小笠原諸島', en: 'Ogasawara Islands' },
    bounds: [142, 26.5, 142.4, 27.8],
    frame: [600, 400, 200, 100],
    projection: fitFrame([142, 26.5, 142.4, 27.8], [600, 400, 200, 100]),
  } as const;
  const drawing = { ...fitBounds([139, 35, 140, 36], 900, 10, 840), insets: [inset] };
  const [x, y] = placeOnDrawing(drawing, [142.2, 27.15]);
  expect(x).toBeCloseTo(700, 0);
  expect(y).toBeGreaterThan(440);
  expect(y).toBeLessThan(460);
  expect(placeOnDrawing(drawing, [139.5, 35.5])[0]).toBeCloseTo(450, 0);
});
