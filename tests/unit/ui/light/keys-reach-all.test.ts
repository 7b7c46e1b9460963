import { describe, expect, test } from 'vitest';
import { lightPlaces } from '../../../../scripts/build/light-places.ts';
import { prefecturePicture } from '../../../../scripts/lib/drawing/prefecture-pictures.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import type { Bounds } from '../../../../src/domain/position.ts';
import { axialCentre } from '../../../../src/geo/cells/hexagon.ts';
import { placeOnDrawing } from '../../../../src/map/drawing/fit.ts';
import { neighbourOf, placeInPixels, type Place } from '../../../../src/state/neighbour.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import { placesBeyond } from '../../../../src/ui/light/light-beyond.ts';
import { lightPlaces as ownPlaces } from '../../../../src/ui/light/light-focus.ts';
import { buildLightModel, type LightModel } from '../../../../src/ui/light/light-model.ts';
import { nextPlace } from '../../../../src/ui/light/light-reach.ts';
import { SAMPLE_AREA } from './sample-area.ts';

const ARROWS = ['up', 'down', 'left', 'right'] as const;

const { municipalities, prefectures } = await readCanonicalTables(DATA);

type Table = typeof municipalities;

function boundsOf(own: Table): Bounds {
  const longitudes = own.map(({ office }) => office[0]);
  const latitudes = own.map(({ office }) => office[1]);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** A prefecture drawn as dots on the picture that the build makes for it, with its insets. */
function modelOf(area: string, own: Table): LightModel {
  const { width, height, main, insets } = prefecturePicture(area, boundsOf(own));
  const drawing = {
    ...SAMPLE_AREA.drawing,
    width,
    height,
    projection: main.projection,
    insets,
    municipalities: {},
  };
  const code = own.map((one) => one.code);
  const none = code.map(() => 'none' as const);
  const drawn = {
    ...SAMPLE_AREA,
    area,
    drawing: {
      ...drawing,
      offices: Object.fromEntries(
        own.map(({ code: one, office }) => [one, placeOnDrawing(drawing, office)]),
      ),
    },
    municipalities: { code, name: code, kana: code, depopulation: { '2022-04-01': none } },
  };
  const source = { area: drawn, points: drawn.points, measure: undefined, editions: [] };
  return buildLightModel(source, { ...DEFAULT_VIEW, area }, ja);
}

/** Those of `wanted` that no way of arrow keys leads to from the first of them. */
function outOfReach(
  wanted: readonly Place[],
  places: readonly Place[],
  next: (from: Place, arrow: (typeof ARROWS)[number]) => string | undefined,
): readonly string[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const left = new Set(wanted.map(({ code }) => code));
  const reached = new Set([...left].slice(0, 1));
  for (const code of reached) {
    left.delete(code);
    const from = byCode.get(code);
    if (left.size === 0 || from === undefined) break;
    for (const arrow of ARROWS) reached.add(next(from, arrow) ?? code);
  }
  return [...left];
}

describe('arrow keys reach', () => {
  test('every municipality of its prefecture', () => {
    const missed = prefectures.flatMap(({ code: area }) => {
      const own = municipalities.filter(({ prefectureCode }) => prefectureCode === area);
      const model = modelOf(area, own);
      const wanted = ownPlaces(model);
      expect(wanted).toHaveLength(own.length);
      const places = [...wanted, ...placesBeyond(model, lightPlaces(area, municipalities))];
      return outOfReach(wanted, places, (from, arrow) => nextPlace(model, from, arrow, places));
    });
    expect(missed).toEqual([]);
  });

  test('every prefecture of the nation', () => {
    const places = prefectures.map(({ code }): Place => {
      const own = municipalities.filter(({ prefectureCode }) => prefectureCode === code);
      const [west, south, east, north] = boundsOf(own);
      return { code, position: [(west + east) / 2, (south + north) / 2] };
    });
    expect(places).toHaveLength(47);
    expect(
      outOfReach(places, places, (from, arrow) => neighbourOf(from.position, arrow, places)),
    ).toEqual([]);
  });

  test('every municipality of the nation, as the moving map goes through them', () => {
    const places = municipalities.map(({ code, office }) => ({ code, position: office }));
    expect(
      outOfReach(places, places, (from, arrow) => neighbourOf(from.position, arrow, places)),
    ).toEqual([]);
  });

  test('a hexagon between others that are two steps apart in a row', () => {
    // 石垣市 between 宮古島市, 多良間村, 竹富町 and 与那国町 on the equal-size map.
    const cells = [
      ['47214', [894, -218]],
      ['47207', [893, -219]],
      ['47375', [895, -220]],
      ['47381', [891, -218]],
      ['47382', [892, -220]],
    ] as const;
    const places = cells.map(([code, cell]) => placeInPixels(code, axialCentre(cell)));
    expect(
      outOfReach(places, places, (from, arrow) => neighbourOf(from.position, arrow, places)),
    ).toEqual([]);
  });
});
