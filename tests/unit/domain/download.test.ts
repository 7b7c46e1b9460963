import { describe, expect, test } from 'vitest';
import { downloadName } from '../../../src/domain/download-name.ts';
import { writeGeoJson } from '../../../src/domain/geojson-document.ts';
import type { Citation, SavedFeature } from '../../../src/domain/geojson-document.ts';
import { writeReadme } from '../../../src/domain/readme.ts';
import type { Readme } from '../../../src/domain/readme.ts';

const CITATION: Citation = {
  title: '高齢化率（2020年）',
  exercise: undefined,
  edition: '2026-04-01',
  survey: '国勢調査',
  asOf: '2020-10-01',
  definition: '65歳以上人口を年齢の分かる人口で割ったもの',
  sources: ['総務省統計局「国勢調査」', 'SSDSE-A-2026'],
  licence: '政府標準利用規約',
  text: '小さな拠点マップ 2026-04-01版',
  url: 'https://example.jp/map',
};

const ABSENCES = {
  notApplicable: '該当なし',
  unknown: '不詳',
  suppressed: '秘匿',
  notSurveyed: '未調査',
  notLoaded: '未取込',
} as const;

const YUSUHARA: SavedFeature = {
  id: '39405',
  geometry: { type: 'Point', coordinates: [132.926_789_123_4, 33.392_012_345_6] },
  texts: { code: '39405', name: '檮原町' },
  figures: { ageing: 46.3, change: 'notApplicable', zero: 0 },
};

describe('writeGeoJson', () => {
  test('carries the citation, and the reason beside every null', () => {
    const document = JSON.parse(writeGeoJson([YUSUHARA], CITATION, ABSENCES));
    expect(document).toMatchObject({
      type: 'FeatureCollection',
      citation: { title: '高齢化率（2020年）', edition: '2026-04-01', absences: ABSENCES },
    });
    expect(document.features[0]).toEqual({
      type: 'Feature',
      id: '39405',
      geometry: { type: 'Point', coordinates: [132.926789, 33.392012] },
      properties: {
        code: '39405',
        name: '檮原町',
        ageing: 46.3,
        change: null,
        change_absence: 'notApplicable',
        zero: 0,
      },
    });
  });

  test('rounds positions and nothing else', () => {
    const polygon: SavedFeature = {
      ...YUSUHARA,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [1.123_456_78, 2],
            [3, 4],
            [5, 6],
            [1.123_456_78, 2],
          ],
        ],
      },
      figures: { exact: 0.123_456_789 },
    };
    const document = JSON.parse(writeGeoJson([polygon], CITATION, ABSENCES));
    expect(document.features[0].geometry.coordinates[0][0]).toEqual([1.123457, 2]);
    expect(document.features[0].properties.exact).toBe(0.123_456_789);
  });

  test('practice data says so in the citation and in every feature', () => {
    const citation = { ...CITATION, exercise: '演習用（架空）' };
    const document = JSON.parse(writeGeoJson([YUSUHARA, YUSUHARA], citation, ABSENCES));
    expect(document.citation.exercise).toBe('演習用（架空）');
    for (const feature of document.features)
      expect(feature.properties.exercise).toBe('演習用（架空）');
  });
});

describe('writeReadme', () => {
  const japanese: Readme = {
    words: {
      survey: '調査',
      asOf: '時点',
      edition: '版',
      definition: '定義',
      sources: '出典',
      licence: '利用条件',
      notes: '注意',
      absences: '値のない欄',
      citation: '引用',
      address: '所在',
      replacedCharacters: '〓に置き換えた文字',
    },
    citation: CITATION,
    absences: ABSENCES,
    notes: [],
    replacedCharacters: [],
  };

  test('says title, survey, date, definition, source, licence, symbols and citation', () => {
    const lines = writeReadme([japanese]).split('\r\n');
    expect(lines[0]).toBe('高齢化率（2020年）');
    for (const line of [
      '国勢調査',
      '2020-10-01',
      '2026-04-01',
      '65歳以上人口を年齢の分かる人口で割ったもの',
      '総務省統計局「国勢調査」',
      'SSDSE-A-2026',
      '政府標準利用規約',
      '小さな拠点マップ 2026-04-01版',
      'https://example.jp/map',
      '-  該当なし',
      '…  不詳',
      'x  秘匿',
      'n  未調査',
      'l  未取込',
    ])
      expect(lines).toContain(line);
    expect(lines).toContain('[出典]');
  });

  test('leaves out headings under which nothing stands', () => {
    const text = writeReadme([japanese]);
    expect(text).not.toContain('[注意]');
    expect(text).not.toContain('[〓に置き換えた文字]');
    const replaced = writeReadme([{ ...japanese, replacedCharacters: ['𠮷', '鷗'] }]);
    expect(replaced).toContain('[〓に置き換えた文字]\r\n𠮷 鷗\r\n');
  });

  test('practice data says so in the second line, in each language', () => {
    const exercise = { ...japanese, citation: { ...CITATION, exercise: '演習用（架空）' } };
    const english = {
      ...exercise,
      citation: { ...CITATION, title: 'Ageing', exercise: 'For practice (fictitious)' },
    };
    const [first = '', second = ''] = writeReadme([exercise, english]).split(/=+/);
    expect(first.split('\r\n')[1]).toBe('演習用（架空）');
    expect(second.trimStart().split('\r\n')[1]).toBe('For practice (fictitious)');
  });
});

describe('downloadName', () => {
  test('names subject, details and edition', () => {
    expect(
      downloadName({
        subject: 'municipalities',
        details: ['ageing-2020', '39'],
        dataset: 'published',
        edition: '2026-04-01',
        extension: 'csv',
      }),
    ).toBe('kyoten_municipalities_ageing-2020_39_2026-04-01.csv');
  });

  test('practice data says so, and nothing leads out of the folder', () => {
    expect(
      downloadName({
        subject: 'hubs',
        details: ['../高知 県', ''],
        dataset: 'exercise',
        edition: '2026-04-01',
        extension: 'geojson',
      }),
    ).toBe('kyoten_EXERCISE-fictitious_hubs_2026-04-01.geojson');
  });
});
