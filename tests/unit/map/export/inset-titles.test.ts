import { expect, test } from 'vitest';
import { drawMap } from '../../../../src/map/export/draw-map.ts';
import { samplePicture } from './sample-sheet.ts';

/** Texts of a map whose frame of islands is so wide, with one name below the frame's title. */
function textsOf(width: number, title: string) {
  const picture = {
    ...samplePicture(),
    frame: [0, 0, 400, 400] as const,
    insets: [{ name: title, frame: [200, 200, width, 100] as const }],
    labels: [{ name: 'Hachijo', x: 250, y: 216, rank: 0 }],
  };
  const place = { left: 0, top: 0, width: 400, height: 400, labelSize: 14, textSize: 14 };
  const own = { leastText: 0, marks: 1, clear: [], prefix: 's' };
  const svg = drawMap(picture, 'light', { ...place, ...own });
  return [...svg.matchAll(/<text[^>]* font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, size, words]) => ({ size: Number(size), words }),
  );
}

test('no name runs into the title of a frame of islands', () => {
  expect(textsOf(150, 'Izu Islands').map(({ words }) => words)).toEqual(['Izu Islands']);
  expect(textsOf(150, '').map(({ words }) => words)).toContain('Hachijo');
});

test('a title wider than its frame is set smaller, or left out', () => {
  const titleIn = (width: number) =>
    textsOf(width, 'Izu Islands').find(({ words }) => words === 'Izu Islands');
  expect(titleIn(150)?.size).toBe(14);
  expect(titleIn(75)?.size).toBeLessThan(14);
  expect(titleIn(75)?.size).toBeGreaterThan(9);
  expect(titleIn(30)).toBeUndefined();
});
