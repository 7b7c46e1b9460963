import { describe, expect, test } from 'vitest';
import type { LightMeasure } from '../../../../src/domain/light-edition.ts';
import { neighbourOf } from '../../../../src/state/neighbour.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import {
  lightFocusWords,
  lightOutline,
  lightPlaces,
} from '../../../../src/ui/light/light-focus.ts';
import { buildLightModel, type LightModel } from '../../../../src/ui/light/light-model.ts';
import { SAMPLE_AREA } from './sample-area.ts';

const ageing: LightMeasure = {
  measure: 'ageing-2020',
  municipality: { '39201': 30.3, '39405': 46.1, '39412': '…', '01100': 28 },
  prefecture: { '39': [35.5, 33, 34] },
};

function modelOf(patch: Partial<ViewState> = {}, measure?: LightMeasure, area = SAMPLE_AREA) {
  const view = { ...DEFAULT_VIEW, area: area.area, ...patch };
  const source = { area, points: area.points, measure, editions: [area.edition] };
  return buildLightModel(source, view, ja);
}

/** What is spoken of an area, come to from another of the same figures. */
function step(model: LightModel, code: string, before: string): readonly string[] {
  return lightFocusWords({ model, code }, { model, code: before });
}

/** Two prefectures of two hexagons each, made up. */
const NATION = {
  ...SAMPLE_AREA,
  area: '00',
  drawing: {
    ...SAMPLE_AREA.drawing,
    kind: 'cells' as const,
    municipalities: {
      '01100': 'M0 0l10 0 0 10 -10 0z',
      '01202': 'M10 0l10 0 0 10 -10 0z',
      '39201': 'M0 20l10 0 0 10 -10 0z',
      '39405': 'M10 20l10 0 0 10 -10 0z',
    },
    prefectures: {},
    offices: {},
  },
  municipalities: {
    code: ['01100', '01202', '39201', '39405'],
    name: [],
    kana: [],
    depopulation: {
      '2022-04-01': ['none', 'none', 'full', 'none'] as const,
      '2021-04-01': ['none', 'none', 'full', 'none'] as const,
    },
  },
  prefectures: {
    code: ['01', '39'],
    name: ['北海道', '高知県'],
    nameEnglish: ['Hokkaido', 'Kochi'],
  },
};

describe('what is spoken of an area of a frame', () => {
  test('has name, class with its date, value and rank within the prefecture', () => {
    expect(lightFocusWords({ model: modelOf(), code: '39405' }, undefined)).toEqual([
      '檮原町',
      '全部過疎（2022年4月1日）',
      '人口（2020年） 3,307人（高知県の3のうち2位）',
    ]);
  });

  test('has the municipalities of a prefecture in a year without a list of classes, too', () => {
    const words = lightFocusWords(
      { model: modelOf({ year: 2018 }, undefined, NATION), code: '39' },
      undefined,
    );
    expect(words[0]).toBe('高知県');
    expect(words[1]).toBe('2市区町村');
  });

  test('has the difference from the area before', () => {
    expect(step(modelOf(), '39405', '39201').at(-1)).toBe('高知市より323,238人少ない');
  });

  test('speaks of the measure on the map, ranked in the nation; absent is no number', () => {
    const model = modelOf({ layers: ['municipality'], measure: 'ageing-2020' }, ageing);
    expect(step(model, '39405', '39201').slice(2)).toEqual([
      '高齢化率（2020年） 46.1％（3のうち1位）',
      '高知市より15.8ポイント高い',
    ]);
    const absent = step(model, '39412', '39405');
    expect(absent).toHaveLength(3);
    expect(absent[2]).toBe('高齢化率（2020年） 不詳（…）');
  });

  test('of a prefecture has its share of depopulated municipalities', () => {
    expect(step(modelOf({}, undefined, NATION), '39', '01')).toEqual([
      '高知県',
      '2市区町村',
      '過疎関係市町村の割合 50.0％（2のうち1位）',
      '北海道より50.0ポイント高い',
    ]);
  });
});

describe('the arrow keys of a frame', () => {
  test('find the neighbour in the drawing, north up', () => {
    const places = lightPlaces(modelOf());
    const at = (code: string) => places.find((place) => place.code === code)?.position ?? [0, 0];
    expect(neighbourOf(at('39405'), 'down', places)).toBe('39412');
    expect(neighbourOf(at('39405'), 'left', places)).toBe('39201');
    expect(neighbourOf(at('39201'), 'up', places)).toBeUndefined();
  });

  test('go over prefectures where the nation is drawn in hexagons', () => {
    const model = modelOf({}, undefined, NATION);
    const places = lightPlaces(model);
    const hokkaido = places.find(({ code }) => code === '01')?.position ?? [0, 0];
    expect(neighbourOf(hokkaido, 'down', places)).toBe('39');
    expect(lightOutline(model, '39').match(/M/g)).toHaveLength(2);
  });
});

describe('of a prefecture, where municipalities are filled by a measure', () => {
  const table: LightMeasure = {
    ...ageing,
    prefecture: { '01': [32.2, 179, 179], '39': [35.5, 33, 34] },
  };
  const patch = { layers: ['municipality'], measure: 'ageing-2020' } as const;

  test('its own figure of the measure is spoken, and of how much it is', () => {
    expect(step(modelOf(patch, table, NATION), '39', '01')).toEqual([
      '高知県',
      '2市区町村',
      '高齢化率（2020年） 35.5％（2のうち1位）',
      '34市区町村のうち33の値による',
      '北海道より3.3ポイント高い',
    ]);
  });

  test('without one the share of its depopulated municipalities is', () => {
    const words = step(modelOf(patch, { ...table, prefecture: null }, NATION), '39', '01');
    expect(words[2]).toContain(ja.measures['depopulated-municipalities'].name);
  });
});
