import { describe, expect, test } from 'vitest';
import type { MapPicture } from '../../../../src/map/export/map-picture.ts';
import { pairRooms } from '../../../../src/map/export/pair-rooms.ts';
import { SHEET_SIZES } from '../../../../src/map/export/sheet-size.ts';
import { sheetSvg } from '../../../../src/map/export/sheet-svg.ts';
import { sampleContent, samplePicture } from './sample-sheet.ts';

const layout = { nameHeight: 20, gap: 10 };
const room = { left: 100, top: 50, width: 410, height: 220 };

/** The sample's map as if its units were so many metres. */
function ofMetres(metres: number): MapPicture {
  const picture = samplePicture();
  return {
    ...picture,
    frame: [0, 0, 200, 100],
    scale: { metres, latitude: 35, isWide: false },
  };
}

describe('two maps in one room', () => {
  test('stand side by side or below each other, neither over the other or its name', () => {
    const [a, b] = pairRooms(room, [ofMetres(10), ofMetres(10)], {
      ...layout,
      direction: 'beside',
    });
    expect(a).toEqual({
      name: { left: 100, top: 50, width: 200 },
      map: { left: 100, top: 70, width: 200, height: 100 },
    });
    expect(b.map).toEqual({ left: 310, top: 70, width: 200, height: 100 });
    const below = pairRooms(room, [ofMetres(10), ofMetres(10)], { ...layout, direction: 'below' });
    expect(below.map(({ name, map }) => [name.top, map.top + map.height])).toEqual([
      [50, 155],
      [165, 270],
    ]);
  });

  test('stand the way they are larger', () => {
    const best = pairRooms({ ...room, height: 500 }, [ofMetres(10), ofMetres(10)], {
      ...layout,
      direction: 'best',
    });
    expect(best[0].map.left).toBe(best[1].map.left);
    expect(best[0].map.width).toBeCloseTo(410);
  });

  test('stand below each other on upright paper, unless far larger side by side', () => {
    const isBeside = (height: number): boolean => {
      const [a, b] = pairRooms({ ...room, height }, [ofMetres(10), ofMetres(10)], {
        ...layout,
        direction: 'upright',
      });
      return a.map.top === b.map.top;
    };
    expect(isBeside(260)).toBe(false);
    expect(isBeside(180)).toBe(true);
  });

  test('have one scale, unless one would become too small for it', () => {
    const widths = (metres: number): number[] =>
      pairRooms(room, [ofMetres(10), ofMetres(metres)], { ...layout, direction: 'beside' }).map(
        ({ map }) => map.width,
      );
    expect(widths(5)).toEqual([200, 100]);
    expect(widths(20)).toEqual([100, 200]);
    expect(widths(1)).toEqual([200, 200]);
  });
});

test('a sheet of two maps names both, marks the one of practice data, and repeats no id', () => {
  const svg = sheetSvg(
    sampleContent({
      exerciseMark: '演習用（架空）',
      pair: {
        names: ['A：公表値', 'B：演習用（架空）'],
        map: samplePicture(),
        exerciseMarks: [undefined, '演習用（架空）'],
      },
    }),
    SHEET_SIZES['a4-portrait'],
  );
  const [, a = '', b = ''] = svg.split(/<g class="side"/);
  expect(a).toContain('>A：公表値<');
  expect(a).not.toContain('data-mark="exercise"');
  expect(b).toContain('>B：演習用（架空）<');
  expect(b).toContain('data-mark="exercise"');
  for (const side of [a, b]) expect(side.match(/data-code="39\d{3}"/g)).toHaveLength(2);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
