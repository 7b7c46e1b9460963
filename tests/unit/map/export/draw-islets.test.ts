import { expect, test } from 'vitest';
import { drawIslets, hiddenByNames } from '../../../../src/map/export/draw-islets.ts';
import { samplePicture } from './sample-sheet.ts';

/** Two islets in the sample's frame of islands, which spans 4 to 34 and 60 to 90; one is elsewhere. */
const LAND = 'M10 70h.4v.4z M20 80h.2v.4z M100 20h.2v.4z M5 62h20v9z';

test('islets of a frame without anything else are marks that are seen', () => {
  const picture = { ...samplePicture(), land: LAND, points: [], labels: [] };
  const drawn = drawIslets(picture, 'light', 0.5);
  expect([...drawn.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => x)).toEqual(['10.2', '20.1']);
  const label = { name: '宮古島市', x: 20, y: 70, rank: 0 };
  expect(drawIslets({ ...picture, labels: [label] }, 'light', 0.5)).toBe('');
});

test('names keep off small areas in frames, and off no others', () => {
  const [area] = samplePicture().areas;
  if (area === undefined) throw new Error('the sample has areas');
  const areas = [
    { ...area, path: 'M10 70h2v2z' },
    // Part of it is on the main map.
    { ...area, path: 'M10 70h2v2z M100 20h2v2z' },
    { ...area, path: 'M10 62h2v28z' },
  ];
  expect(hiddenByNames({ ...samplePicture(), areas }, 5)).toEqual([[10, 70, 12, 72]]);
});
