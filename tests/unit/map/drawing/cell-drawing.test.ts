import { describe, expect, test } from 'vitest';
import type { LightArea } from '../../../../src/domain/light-edition.ts';
import { cellDrawing } from '../../../../src/map/drawing/cell-drawing.ts';
import { pathMiddle } from '../../../../src/map/drawing/path-middle.ts';
import { SAMPLE_AREA } from '../../ui/light/sample-area.ts';

const withCells: LightArea = {
  ...SAMPLE_AREA,
  cells: {
    // 高知市, to its left 檮原町, and 四万十町 apart below.
    cells: [
      [1, 0],
      [0, 0],
      [0, 4],
    ],
    northernTerritories: [[9, -4]],
    separators: [
      [
        [0, 2],
        [3, 2],
      ],
    ],
  },
};

describe('the equal-size map of a frame', () => {
  test('has one closed hexagon a municipality, apart, in place and in the picture', () => {
    const drawing = cellDrawing(withCells);
    const paths = Object.entries(drawing?.municipalities ?? {});
    expect(paths.map(([code]) => code)).toEqual(['39201', '39405', '39412']);
    const [kochi, yusuhara, shimanto] = paths.map(([, path]) => pathMiddle(path) ?? [0, 0]);
    if (!drawing || !kochi || !yusuhara || !shimanto) throw new Error('no hexagons');
    expect(yusuhara[0]).toBeLessThan(kochi[0]);
    expect(yusuhara[1]).toBe(kochi[1]);
    expect(shimanto[1]).toBeGreaterThan(kochi[1]);
    for (const [x, y] of [kochi, yusuhara, shimanto]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing.height);
    }
  });

  test('has outlines of pieces, the northern territories and the lines beside islands', () => {
    const lines = cellDrawing(withCells)?.lines ?? '';
    expect(lines.match(/z/g)).toHaveLength(3);
    expect(lines.match(/[Mm]/g)).toHaveLength(4);
  });

  test('is not there in an edition from before it, or with another number of cells', () => {
    expect(cellDrawing(SAMPLE_AREA)).toBeUndefined();
    const { municipalities } = SAMPLE_AREA;
    const fewer = { ...withCells, municipalities: { ...municipalities, code: ['39201'] } };
    expect(cellDrawing(fewer)).toBeUndefined();
  });
});
