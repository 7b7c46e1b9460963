import { describe, expect, test } from 'vitest';
import type { LongitudeLatitude } from '../../../../src/domain/position.ts';
import { placeOnDrawing } from '../../../../src/map/drawing/fit.ts';
import type { Direction } from '../../../../src/state/neighbour.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import { markBeyond, placesBeyond } from '../../../../src/ui/light/light-beyond.ts';
import { lightPlaces } from '../../../../src/ui/light/light-focus.ts';
import { isInInset } from '../../../../src/ui/light/light-inset.ts';
import { buildLightModel, type LightModel } from '../../../../src/ui/light/light-model.ts';
import { nextPlace } from '../../../../src/ui/light/light-reach.ts';
import { SAMPLE_AREA } from './sample-area.ts';

type Offices = Readonly<Record<string, LongitudeLatitude>>;

/** The pictures of 東京都 and 島根県, as the build lays them out. */
const TOKYO = {
  size: [900, 820],
  projection: { scale: 318_545, x: 0.885906771, y: 0.392982886 },
  insets: [
    {
      name: { ja: '伊豆諸島（北部）', en: 'Izu Islands (north)' },
      bounds: [139.05, 33.8, 139.72, 34.85],
      frame: [10, 486, 285, 324],
      projection: { scale: 84_943, x: 0.885385234, y: 0.390743277 },
    },
    {
      name: { ja: '伊豆諸島（南部）', en: 'Izu Islands (south)' },
      bounds: [139.55, 32.4, 140.1, 33.25],
      frame: [307, 486, 285, 324],
      projection: { scale: 106_770, x: 0.884192794, y: 0.397306258 },
    },
    {
      name: { ja: '小笠原諸島', en: 'Ogasawara Islands' },
      bounds: [141.9, 26.5, 142.5, 27.8],
      frame: [604, 486, 286, 324],
      projection: { scale: 73_921, x: 0.884894617, y: 0.412819411 },
    },
  ],
} as const;
const SHIMANE = {
  size: [900, 840],
  projection: { scale: 115_208, x: 0.864246799, y: 0.391308154 },
  insets: [],
} as const;

/** 千代田区, 町田市, 大島町, 利島村, 八丈町, 青ヶ島村 and 小笠原村. */
const TOKYO_OFFICES: Offices = {
  '13101': [139.7536, 35.694],
  '13209': [139.4388, 35.5466],
  '13361': [139.3556, 34.7501],
  '13362': [139.2826, 34.5296],
  '13401': [139.7853, 33.1095],
  '13402': [139.7637, 32.4667],
  '13421': [142.1921, 27.094],
};

/** 多摩区, 大和市, 横須賀市, 茅ヶ崎市, 箱根町, 下田市, and farther off 都留市 and 松本市. */
const AROUND_TOKYO: Offices = {
  '14135': [139.5626, 35.6197],
  '14213': [139.4583, 35.4875],
  '14201': [139.672, 35.2814],
  '14207': [139.4039, 35.3339],
  '14382': [139.1069, 35.2324],
  '22219': [138.9453, 34.6795],
  '19204': [138.9054, 35.5516],
  '20202': [137.972, 36.238],
};

function modelOf(
  area: string,
  { size, projection, insets }: typeof TOKYO | typeof SHIMANE,
  own: Offices,
): LightModel {
  const [width, height] = size;
  const code = Object.keys(own);
  const offices = Object.fromEntries(
    Object.entries(own).map(([one, office]) => [
      one,
      placeOnDrawing({ projection, insets }, office),
    ]),
  );
  const classes = code.map(() => 'none' as const);
  const drawn = {
    ...SAMPLE_AREA,
    area,
    drawing: { ...SAMPLE_AREA.drawing, width, height, projection, insets, offices },
    municipalities: {
      code,
      name: code,
      kana: code,
      depopulation: { '2022-04-01': classes, '2021-04-01': classes },
    },
  };
  const source = { area: drawn, points: drawn.points, measure: undefined, editions: [] };
  return buildLightModel(source, { ...DEFAULT_VIEW, area }, ja);
}

function filed(offices: Offices) {
  const hundredths = (axis: 0 | 1): number[] =>
    Object.values(offices).map((office) => Math.round(office[axis] * 100));
  return { code: Object.keys(offices), longitude: hundredths(0), latitude: hundredths(1) };
}

function walker(model: LightModel, around: Offices) {
  const places = [...lightPlaces(model), ...placesBeyond(model, filed(around))];
  return (code: string, direction: Direction): string | undefined => {
    const from = places.find((place) => place.code === code);
    if (from === undefined) throw new Error(`no place ${code}`);
    return nextPlace(model, from, direction, places);
  };
}

const tokyo = modelOf('13', TOKYO, TOKYO_OFFICES);

describe('a picture with insets', () => {
  test('has no neighbours that would be marked on the frame of one', () => {
    const beyond = placesBeyond(tokyo, filed(AROUND_TOKYO));
    // 下田市 lies below the picture, and its edge there is one of the frames.
    expect(beyond.map(({ code }) => code).toSorted()).toEqual(['14135', '14213', '19204', '20202']);
    for (const place of beyond) {
      const mark = markBeyond(tokyo, place);
      expect(isInInset(tokyo.area.drawing, mark)).toBe(false);
    }
  });

  test('arrows go from island to island, and back to the main map, never over the border', () => {
    const next = walker(tokyo, AROUND_TOKYO);
    expect(next('13421', 'left')).toMatch(/^134/);
    expect(next('13361', 'down')).toBe('13362');
    expect(next('13401', 'down')).toBe('13402');
    expect(next('13401', 'up')).toMatch(/^13[12]/);
    for (const island of ['13361', '13362', '13401', '13402', '13421'])
      for (const direction of ['up', 'down', 'left', 'right'] as const)
        expect(next(island, direction) ?? '13').toMatch(/^13/);
  });

  test('from over the border arrows go to the main map before they go to an inset', () => {
    const next = walker(tokyo, AROUND_TOKYO);
    expect(next('14135', 'down')).toBe('13209');
    expect(next('20202', 'down')).toBe('19204');
    // The one outside the picture has no inset beside it.
    expect(next('19204', 'down')).toBeUndefined();
  });

  test('all of its islands are reached, with neighbours between them and the main map', () => {
    const next = walker(tokyo, AROUND_TOKYO);
    expect(next('13209', 'down')).toBe('14213');
    expect(next('14213', 'down')).toMatch(/^13[34]/);
    const reached = new Set(['13101']);
    for (const code of reached)
      for (const direction of ['up', 'down', 'left', 'right'] as const)
        reached.add(next(code, direction) ?? code);
    expect([...reached]).toEqual(expect.arrayContaining(Object.keys(TOKYO_OFFICES)));
  });
});

describe('far over the sea', () => {
  /** 松江市 and 隠岐の島町. */
  const own: Offices = { '32201': [133.0485, 35.4681], '32528': [133.2482, 36.2089] };
  const shimane = modelOf('32', SHIMANE, own);

  test('no place is a neighbour, and the edge is one', () => {
    // 由利本荘市, 520 km off.
    const next = walker(shimane, { '05210': [140.0489, 39.3859] });
    expect(next('32528', 'up')).toBeUndefined();
    expect(next('32528', 'down')).toBe('32201');
  });

  test('what is within 200 km is one, as the picture is scaled at its latitude', () => {
    const next = walker(shimane, { '16201': [135.3, 36.21], '17201': [135.6, 36.21] });
    // 184 km to the east, and 211 km.
    expect(next('32528', 'right')).toBe('16201');
    expect(walker(shimane, { '17201': [135.6, 36.21] })('32528', 'right')).toBeUndefined();
  });

  test('its own places may lie as far as they do', () => {
    const islands = modelOf('32', SHIMANE, { ...own, '32999': [133.2, 39.5] });
    expect(walker(islands, {})('32528', 'up')).toBe('32999');
  });
});
