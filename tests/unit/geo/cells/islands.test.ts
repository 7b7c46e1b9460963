import { beforeAll, describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { axialDistance, nearestCell } from '../../../../src/geo/cells/hexagon.ts';
import type { Point } from '../../../../src/geo/cells/plane.ts';
import { layOutJapan, middleOf } from './real-japan.ts';
import type { RealJapan } from './real-japan.ts';

const COMPASS = ['E', 'SE', 'S', 'SW', 'W', 'NW', 'N', 'NE'] as const;

/** Compass direction on the drawing from one place to another. */
function bearing([fromX, fromY]: Point, [toX, toY]: Point): string {
  const eighth = Math.round((Math.atan2(toY - fromY, toX - fromX) * 4) / Math.PI);
  return COMPASS[(eighth + 8) % 8] ?? '';
}

/** Municipalities of main islands: Hokkaido, Honshu, Shikoku, Kyushu; without islands apart. */
const MAIN_ISLANDS: readonly (readonly [string, (prefecture: number) => boolean])[] = [
  ['Hokkaido', (code) => code === 1],
  ['Honshu', (code) => code >= 2 && code <= 35],
  ['Shikoku', (code) => code >= 36 && code <= 39],
  ['Kyushu', (code) => code >= 40 && code <= 46],
];

describe('islands on the equal-size map', () => {
  let japan: RealJapan;
  beforeAll(async () => {
    japan = await layOutJapan();
  });

  test.each([
    ['利尻町', '01518', '稚内市', '01214', ['W', 'SW']],
    ['奥尻町', '01367', '函館市', '01202', ['W', 'NW']],
    ['佐渡市', '15224', '新潟市', '15100', ['W', 'NW', 'SW']],
    ['隠岐の島町', '32528', '松江市', '32201', ['N', 'NE']],
    ['対馬市', '42209', '長崎市', '42201', ['N', 'NW']],
    ['五島市', '42211', '長崎市', '42201', ['W', 'SW']],
    ['壱岐市', '42210', '対馬市', '42209', ['SE', 'S', 'E']],
    ['天草市', '43215', '熊本市', '43100', ['SW']],
    ['小豆島町', '37324', '高松市', '37201', ['NE', 'N']],
    ['洲本市', '28205', '神戸市', '28100', ['SW', 'S']],
    ['周防大島町', '35305', '柳井市', '35212', ['SE', 'S', 'E']],
    ['西之表市', '46213', '鹿児島市', '46201', ['SE', 'S']],
    ['屋久島町', '46505', '鹿児島市', '46201', ['S', 'SE']],
    ['三島村', '46303', '指宿市', '46210', ['S', 'SW']],
    ['十島村', '46304', '屋久島町', '46505', ['S', 'SW']],
    ['竹富町', '47381', '石垣市', '47207', ['W', 'SW', 'S']],
    ['大島町', '13361', '三浦市', '14210', ['S', 'SW']],
    ['八丈町', '13401', '大島町', '13361', ['S', 'SE']],
    ['小笠原村', '13421', '八丈町', '13401', ['S', 'SE']],
    ['奄美市', '46222', '那覇市', '47201', ['NE']],
    ['宮古島市', '47214', '那覇市', '47201', ['SW']],
    ['石垣市', '47207', '宮古島市', '47214', ['W', 'SW', 'NW']],
    ['与那国町', '47382', '石垣市', '47207', ['W', 'NW']],
    ['北大東村', '47358', '那覇市', '47201', ['E', 'NE']],
    ['久米島町', '47361', '那覇市', '47201', ['W', 'NW']],
  ])('%s (%s) lies in its direction from %s (%s)', (_, island, __, from, directions) => {
    expect(directions).toContain(bearing(japan.placeOf(from), japan.placeOf(island)));
  });

  test('the islands of Izu follow one another to the south', () => {
    const chain = ['13361', '13363', '13381', '13401', '13402', '13421'];
    const heights = chain.map((code) => japan.placeOf(code)[1]);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('one or more cells of water part the main islands, a few at the straits', () => {
    const cells = MAIN_ISLANDS.map(([, has]) =>
      japan.input.municipalities
        .filter(({ code }) => has(Number(code.slice(0, 2))))
        .map(({ code }) => japan.cellOf(code)),
    );
    const [hokkaido = [], honshu = [], shikoku = [], kyushu = []] = cells;
    expect(waterBetween(hokkaido, honshu)).toBe(2);
    expect(waterBetween(honshu, kyushu)).toBe(1);
    expect(waterBetween(kyushu, shikoku)).toBeGreaterThan(0);
    expect(waterBetween(honshu, shikoku)).toBeGreaterThan(0);
    expect(waterBetween(honshu, shikoku)).toBeLessThan(4);
  });

  test('the northern territories lie east of Nemuro, Etorofu the farthest', () => {
    const nemuro = japan.placeOf('01223');
    const [tomari, ruyobetsu, shikotan, rubetsu, shana, shibetoro] =
      japan.layout.northernTerritories.map((cell) => middleOf([cell]));
    for (const village of [tomari, ruyobetsu, shikotan, rubetsu, shana, shibetoro])
      expect(village?.[0]).toBeGreaterThan(nemuro[0] + 1);
    expect(shibetoro?.[0]).toBeGreaterThanOrEqual(shana?.[0] ?? Number.NaN);
    expect(shana?.[0]).toBeGreaterThanOrEqual(rubetsu?.[0] ?? Number.NaN);
    expect(rubetsu?.[0]).toBeGreaterThan(ruyobetsu?.[0] ?? Number.NaN);
    expect(shikotan?.[1]).toBeGreaterThan(rubetsu?.[1] ?? Number.NaN);
  });

  test('lines set the far islands apart without crossing a cell', () => {
    const { separators, cells, northernTerritories } = japan.layout;
    const taken = new Set([...cells, ...northernTerritories].map(String));
    expect(separators).toHaveLength(2);
    for (const line of separators)
      for (const [index, end] of line.entries())
        for (const place of along(line[index - 1] ?? end, end))
          expect(taken.has(String(place))).toBe(false);
  });
});

/** Cells of water on the shortest way between two groups of cells. */
function waterBetween(a: readonly Axial[], b: readonly Axial[]): number {
  return Math.min(...a.map((from) => Math.min(...b.map((to) => axialDistance(from, to))))) - 1;
}

/** Cells that a straight line of the drawing runs over. */
function along([fromQ, fromR]: Axial, [toQ, toR]: Axial): Axial[] {
  return Array.from({ length: 101 }, (_, step): Axial => {
    const q = fromQ + ((toQ - fromQ) * step) / 100;
    const r = fromR + ((toR - fromR) * step) / 100;
    return nearestCell(middleOf([[q, r]]));
  });
}
