import { expect, test } from 'vitest';
import { placeLabels, type Box } from '../../../../src/map/export/place-labels.ts';

const SIZE = 10;
const FRAME: Box = [0, 0, 400, 200];
const INSET: Box = [200, 100, 300, 180];

const label = (name: string, x: number, y: number, rank = 0) => ({ name, x, y, rank });

test('a name near the edge of its frame of islands is moved within it', () => {
  for (const [x, y] of [
    [298, 140],
    [202, 140],
    [250, 102],
    [250, 179],
  ] as const) {
    const [placed] = placeLabels([label('宮古島市', x, y)], SIZE, FRAME, { insets: [INSET] });
    expect(placed).toBeDefined();
    const { x: middle = 0, y: baseline = 0 } = placed ?? {};
    expect(middle - 20).toBeGreaterThan(INSET[0]);
    expect(middle + 20).toBeLessThan(INSET[2]);
    expect(baseline - 9).toBeGreaterThan(INSET[1]);
    expect(baseline + 3).toBeLessThan(INSET[3]);
  }
});

test('beside its mark, too, and a name outside keeps out', () => {
  const marks: Box[] = [[290, 138, 298, 146]];
  const [placed] = placeLabels([label('北大東村', 294, 142)], SIZE, FRAME, {
    insets: [INSET],
    marks,
  });
  expect(placed?.x).toBeLessThan(INSET[2] - 20);
  expect(placeLabels([label('那覇市', 195, 140)], SIZE, FRAME, { insets: [INSET] })).toEqual([]);
  expect(placeLabels([label('那覇市', 195, 140)], SIZE, FRAME)).toHaveLength(1);
});
