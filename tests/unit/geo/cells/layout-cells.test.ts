import { beforeAll, describe, expect, test } from 'vitest';
import { describeQuality } from '../../../../src/geo/cells/describe-quality.ts';
import type { KeptDirections } from '../../../../src/geo/cells/directions.ts';
import { axialCentre } from '../../../../src/geo/cells/hexagon.ts';
import { layoutCells } from '../../../../src/geo/cells/layout-cells.ts';
import { cellKey } from '../../../../src/geo/cells/occupied-cells.ts';
import { toPlane } from '../../../../src/geo/cells/plane.ts';
import type { Point } from '../../../../src/geo/cells/plane.ts';
import { prefectureOutlines } from '../../../../src/geo/cells/prefecture-outlines.ts';
import { layOutJapan } from './real-japan.ts';
import type { RealJapan } from './real-japan.ts';

const share = ({ pairs, kept }: KeptDirections): number => kept / pairs;

/** Width by height of what some places take up. */
function proportion(places: readonly Point[]): number {
  const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return extent(places.map(([x]) => x)) / extent(places.map(([, y]) => y));
}

describe('the equal-size map of Japan', () => {
  let japan: RealJapan;
  beforeAll(async () => {
    japan = await layOutJapan();
    console.log(describeQuality(japan.layout.quality).join('\n'));
  });

  test('every municipality has a cell of its own, and the northern territories six more', () => {
    const { cells, northernTerritories } = japan.layout;
    expect(cells).toHaveLength(1741);
    expect(northernTerritories).toHaveLength(6);
    expect(new Set([...cells, ...northernTerritories].map(cellKey)).size).toBe(1747);
    expect([...cells, ...northernTerritories].flat().every(Number.isInteger)).toBe(true);
  });

  test('every prefecture is in one piece but for its islands', () => {
    const { layout, input } = japan;
    const codeAt = (index: number): string => input.municipalities[index]?.code.slice(0, 2) ?? '';
    expect(layout.quality).toMatchObject({ wholePrefectures: 47, prefectures: 47 });
    // Counted anew from the drawn outlines: 47 main lands and the islands, without any hole.
    const outlines = prefectureOutlines(layout.cells, codeAt);
    expect(outlines).toHaveLength(47 + layout.quality.islands);
  });

  test('every island has water all around it', () => {
    expect(japan.layout.quality).toMatchObject({ islands: 58, detachedIslands: 58 });
  });

  test('land encloses no empty cell', () => {
    expect(japan.layout.quality.holes).toBe(0);
  });

  test('all prefectures that touch on land still touch, and no others', () => {
    // N03 knows 88 pairs: these 86, and two on islets in the Inland Sea (岡山-香川, 広島-愛媛).
    const { touching, touchingLost, touchingFalse } = japan.layout.quality;
    expect(touching).toBe(86);
    expect(touchingLost).toEqual([]);
    expect(touchingFalse).toEqual([]);
  });

  test('directions between municipalities are kept', () => {
    const { quality } = japan.layout;
    expect(share(quality.directionsWithin)).toBeGreaterThan(0.94);
    expect(share(quality.directionsOfNeighbours)).toBeGreaterThan(0.97);
    expect(share(quality.directionsBetween)).toBeGreaterThan(0.98);
    expect(quality.rankCorrelationX).toBeGreaterThan(0.98);
    expect(quality.rankCorrelationY).toBeGreaterThan(0.99);
  });

  test('the drawing is about as wide as it is high', () => {
    const { cells, northernTerritories } = japan.layout;
    const xs = [...cells, ...northernTerritories].map(([q, r]) => q + r / 2);
    const ys = [...cells, ...northernTerritories].map(([, r]) => (r * Math.sqrt(3)) / 2);
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys) - Math.min(...ys);
    expect(width).toBeLessThan(100);
    expect(height).toBeLessThan(105);
  });

  test('Hokkaido keeps its proportions', () => {
    const { input, layout } = japan;
    const outline = input.prefectures.features.find(({ properties }) => properties.code === '01');
    const polygons = outline?.geometry.type === 'MultiPolygon' ? outline.geometry.coordinates : [];
    const main = polygons
      .map(([ring = []]) =>
        ring.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude])),
      )
      .reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
    const own = layout.cells.filter((_, index) =>
      input.municipalities[index]?.code.startsWith('01'),
    );
    expect(proportion(own.map(axialCentre)) / proportion(main)).toBeGreaterThan(0.9);
    expect(proportion(own.map(axialCentre)) / proportion(main)).toBeLessThan(1.1);
  });

  test('the same input gives the same layout, and the order of municipalities does not matter', () => {
    const { input, layout } = japan;
    expect(layoutCells(input)).toEqual(layout);
    const turned = layoutCells({
      municipalities: [...input.municipalities].reverse(),
      prefectures: { ...input.prefectures, features: [...input.prefectures.features].reverse() },
    });
    expect([...turned.cells].reverse()).toEqual(layout.cells);
  });

  test('a municipality without its prefecture is refused', () => {
    const { input } = japan;
    const municipalities = [...input.municipalities, { code: '48001', office: [140, 36] as const }];
    expect(() => layoutCells({ ...input, municipalities })).toThrow(/48001/);
  });
});
