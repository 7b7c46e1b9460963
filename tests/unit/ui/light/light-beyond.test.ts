import { describe, expect, test } from 'vitest';
import { placeOnDrawing } from '../../../../src/map/drawing/fit.ts';
import { neighbourOf, pixelsOf } from '../../../../src/state/neighbour.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import { cellsBeyond, markBeyond, placesBeyond } from '../../../../src/ui/light/light-beyond.ts';
import { lightFocusWords, lightPlaces } from '../../../../src/ui/light/light-focus.ts';
import { buildLightModel } from '../../../../src/ui/light/light-model.ts';
import { SAMPLE_AREA } from './sample-area.ts';

/** 海陽町 in 徳島県, and a municipality of the prefecture itself. */
const PLACES = { code: ['36388', '39201'], longitude: [13435, 13353], latitude: [3360, 3356] };

const view = { ...DEFAULT_VIEW, area: '39' };
const source = { area: SAMPLE_AREA, points: SAMPLE_AREA.points, measure: undefined, editions: [] };
const kochi = buildLightModel(source, view, ja);

/** A prefecture of one municipality, made up. */
const tokushima = buildLightModel(
  {
    ...source,
    area: {
      ...SAMPLE_AREA,
      area: '36',
      municipalities: {
        code: ['36388'],
        name: ['海陽町'],
        kana: ['かいようちょう'],
        depopulation: { '2022-04-01': ['full'], '2021-04-01': ['full'] },
      },
      prefectures: { code: ['36'], name: ['徳島県'], nameEnglish: ['Tokushima'] },
      figures: {
        'population-2020': [8358],
        'change-2000-2025': [-40],
        'ageing-2020': [47],
      },
    },
  },
  { ...view, area: '36' },
  ja,
);

describe('over the border of a prefecture', () => {
  test('offices of others are where the drawing would have them, its own stay as they are', () => {
    const beyond = placesBeyond(kochi, PLACES);
    expect(beyond.map(({ code }) => code)).toEqual(['36388']);
    const [place] = beyond;
    if (place === undefined) throw new Error('no place');
    const [x, y] = pixelsOf(place);
    const expected = placeOnDrawing(SAMPLE_AREA.drawing, [134.35, 33.6]);
    expect([Math.round(x), Math.round(y)]).toEqual(expected.map(Math.round));
  });

  test('arrow keys reach them, and come back', () => {
    const places = [...lightPlaces(kochi), ...placesBeyond(kochi, PLACES)];
    const at = (code: string) => places.find((place) => place.code === code)?.position ?? [0, 0];
    expect(neighbourOf(at('39412'), 'right', places)).toBe('36388');
    expect(neighbourOf(at('36388'), 'left', places)?.slice(0, 2)).toBe('39');
  });

  test('on the equal-size map hexagons of others are beside its own', () => {
    const cells = [
      [1, 0],
      [0, 0],
      [0, 4],
    ] as const;
    const area = { ...SAMPLE_AREA, cells: { cells, northernTerritories: [], separators: [] } };
    const model = buildLightModel({ ...source, area }, { ...view, view: 'cells' }, ja);
    const { code } = SAMPLE_AREA.municipalities;
    const nation = {
      cells: { ...area.cells, cells: [...cells, [2, 0]] as const },
      municipalities: { ...SAMPLE_AREA.municipalities, code: [...code, '36388'] },
    };
    const beyond = cellsBeyond(model, nation);
    expect(beyond.map((place) => place.code)).toEqual(['36388']);
    const places = [...lightPlaces(model), ...beyond];
    const kochi = places.find((place) => place.code === '39201');
    expect(neighbourOf(kochi?.position ?? [0, 0], 'right', places)).toBe('36388');
    const own = places.slice(0, 2).map(pixelsOf);
    // As far as one cell is from the next.
    const [yusuhara, first] = [own[1]?.[0] ?? 0, own[0]?.[0] ?? 0];
    expect((beyond[0] ? pixelsOf(beyond[0])[0] : 0) - first).toBeCloseTo(first - yusuhara, 0);
  });

  test('what lies outside the picture is marked at the edge it lies behind', () => {
    const far = { code: '01100', position: [1e6, 1e6] as const };
    const { width } = SAMPLE_AREA.drawing;
    expect(markBeyond(kochi, far)).toEqual([width - 16, 16]);
  });

  test('words have the class, value and rank of the neighbour, and the difference to it', () => {
    const words = lightFocusWords(
      { model: tokushima, code: '36388' },
      { model: kochi, code: '39405' },
    );
    expect(words).toEqual([
      '海陽町',
      '全部過疎（2022年4月1日）',
      '人口（2020年） 8,358人（徳島県の1のうち1位）',
      '檮原町より5,051人多い',
    ]);
  });
});
