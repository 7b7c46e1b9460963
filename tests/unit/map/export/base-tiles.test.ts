import { describe, expect, test } from 'vitest';
import { toPixel } from '../../../../src/map/drawing/fit.ts';
import { baseTiles } from '../../../../src/map/export/base-tiles.ts';
import { samplePicture } from './sample-sheet.ts';

const picture = samplePicture();
const [main] = picture.grounds;

describe('tiles below a picture', () => {
  test.each([1, 4, 40])('cover it at %i pixels a unit, each in its place', (pixels) => {
    const tiles = baseTiles({ grounds: picture.grounds.slice(0, 1) }, pixels);
    expect(tiles.length).toBeLessThanOrEqual(60);
    const [left = 0, top = 0, width = 0, height = 0] = main?.frame ?? [];
    for (const [x, y] of [
      [left, top],
      [left + width - 0.01, top + height - 0.01],
      [left + width / 3, top + height / 2],
    ] as const)
      expect(
        tiles.filter(
          ({ box: [bx, by, bw, bh] }) => x >= bx && x < bx + bw && y >= by && y < by + bh,
        ),
      ).toHaveLength(1);
    for (const { z, x, y, box } of tiles) {
      const at = toPixel(main?.projection ?? { scale: 0, x: 0, y: 0 }, [x / 2 ** z, y / 2 ** z]);
      expect(box[0]).toBeCloseTo(at[0], 6);
      expect(box[1]).toBeCloseTo(at[1], 6);
    }
  });

  test('are sharper where there is room for it', () => {
    const zoom = (pixels: number) =>
      baseTiles({ grounds: picture.grounds.slice(0, 1) }, pixels)[0]?.z ?? 0;
    expect(zoom(2)).toBeGreaterThan(zoom(0.2));
  });

  test('lie below insets too, and nowhere on the equal-size map', () => {
    const clips = baseTiles(picture, 1).map(({ clip }) => clip.join(' '));
    expect(new Set(clips).size).toBe(picture.grounds.length);
    expect(baseTiles({ grounds: [] }, 1)).toEqual([]);
  });
});
