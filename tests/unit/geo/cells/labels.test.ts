import { beforeAll, describe, expect, test } from 'vitest';
import { axialCentre } from '../../../../src/geo/cells/hexagon.ts';
import { LABEL_FONT_SIZE, NARROWEST_WIDTH, labelSize } from '../../../../src/geo/cells/labels.ts';
import { layOutJapan } from './real-japan.ts';
import type { RealJapan } from './real-japan.ts';

/** A label in cells of the drawing. */
interface Box {
  readonly code: string;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

describe('labels of prefectures on a screen of 375 pixels', () => {
  let japan: RealJapan;
  let width = 0;
  let boxes: Box[] = [];
  beforeAll(async () => {
    japan = await layOutJapan();
    const { cells, northernTerritories, labels } = japan.layout;
    const xs = [...cells, ...northernTerritories].map((cell) => axialCentre(cell)[0]);
    width = Math.max(...xs) - Math.min(...xs) + 1;
    boxes = Object.entries(labels).map(([code, label]) => {
      const [x, y] = axialCentre(label);
      const size = labelSize(code, width);
      return {
        code,
        west: x - size.width / 2,
        east: x + size.width / 2,
        north: y - size.height / 2,
        south: y + size.height / 2,
      };
    });
  });

  test('every prefecture has one, in nine pixels', () => {
    expect(boxes).toHaveLength(47);
    expect(LABEL_FONT_SIZE).toBe(9);
    const pixels = (NARROWEST_WIDTH - 16) / width;
    expect(labelSize('02', width).width * pixels).toBeCloseTo(2 * LABEL_FONT_SIZE);
    expect(labelSize('01', width).width * pixels).toBeCloseTo(3 * LABEL_FONT_SIZE);
  });

  test('none lies on another', () => {
    const overlapping = boxes.flatMap((a) =>
      boxes
        .filter((b) => a.code < b.code)
        .filter((b) => a.west < b.east && b.west < a.east && a.north < b.south && b.north < a.south)
        .map((b) => `${a.code}-${b.code}`),
    );
    expect(overlapping).toEqual([]);
  });

  test('each lies on cells of its prefecture, at least with its rim', () => {
    const away = boxes.filter(
      (box) =>
        !japan.input.municipalities.some(({ code }, index) => {
          const [x, y] = axialCentre(japan.layout.cells[index] ?? [0, 0]);
          const inside =
            x > box.west - 0.5 && x < box.east + 0.5 && y > box.north - 0.5 && y < box.south + 0.5;
          return inside && code.startsWith(box.code);
        }),
    );
    expect(away).toEqual([]);
  });
});
