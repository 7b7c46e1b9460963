import type { Drawing } from '../../../../src/domain/edition.ts';
import { mapPicture, type MapPicture } from '../../../../src/map/export/map-picture.ts';
import type { SheetContent } from '../../../../src/map/export/sheet-content.ts';
import { PALETTES } from '../../../../src/map/palette.ts';
import type { Scene } from '../../../../src/map/scene.ts';
import { PLAIN_SCENE } from '../plain-scene.ts';

/** Two squares of 100 units side by side, near 35° N. */
export const SAMPLE_DRAWING: Drawing = {
  width: 200,
  height: 100,
  projection: { scale: 40_000, x: 0.87, y: 0.394 },
  land: 'M0 0h200v100h-200z',
  municipalities: { '39201': 'M0 0h100v100h-100z', '39405': 'M100 0h100v100h-100z' },
  prefectures: { '39': 'M0 0h200v100h-200z' },
  prefectureLines: 'M0 0H200',
  offices: { '39201': [50, 50], '39405': [150, 50] },
  insets: [
    {
      name: { ja: '沖ノ島', en: 'Okinoshima' },
      bounds: [0, 0, 1, 1],
      frame: [4, 60, 30, 30],
      projection: { scale: 1, x: 0, y: 0 },
    },
  ],
};

/** Classes of the two areas. */
export const SAMPLE_CLASSES: ReadonlyMap<string, string> = new Map([
  ['39201', 'partial'],
  ['39405', 'deemed'],
]);

const scene: Scene = {
  ...PLAIN_SCENE,
  fill: new Map([
    ['39201', PALETTES.light.depopulation.partial],
    ['39405', PALETTES.light.depopulation.deemed],
  ]),
  selectedArea: '39',
  fit: [133, 32, 135, 34],
};

/** The sample's map, with parts of the scene replaced. */
export function samplePicture(changes: Partial<Scene> = {}): MapPicture {
  return mapPicture({
    scene: { ...scene, ...changes },
    drawing: SAMPLE_DRAWING,
    classOf: (code) => SAMPLE_CLASSES.get(code),
    nameOf: (code) => `市町村${code}`,
    insetName: (name) => name.ja,
  });
}

/** A whole sheet around the sample's map. */
export function sampleContent(changes: Partial<SheetContent> = {}): SheetContent {
  const { partial, deemed } = PALETTES.light.depopulation;
  return {
    language: 'ja',
    title: '過疎の区分 <高知県> & 拠点',
    subtitle: '高知県　2022年度',
    sentence: '過疎関係市町村は2です。',
    caution: '',
    ground: 'light',
    map: samplePicture(),
    legend: [
      {
        heading: '過疎の区分（2022年4月1日）',
        entries: [
          { areaClass: 'partial', shape: 'area', paint: partial, name: '一部過疎', count: '1' },
          { areaClass: 'deemed', shape: 'area', paint: deemed, name: 'みなし過疎', count: '1' },
        ],
      },
    ],
    facts: [
      { kind: 'definition', label: '定義', words: '法による区分です。' },
      { kind: 'source', label: '出典', words: '総務省「一覧」' },
      { kind: 'date', label: '時点', words: '2022年4月1日' },
      { kind: 'boundary', label: '境界', words: '国土交通省を加工' },
      { kind: 'edition', label: '版', words: '2026-11-21版' },
    ],
    exerciseMark: undefined,
    words: {
      north: '北',
      distance: (kilometres, latitude) =>
        `${kilometres} km${latitude === undefined ? '' : `@${latitude}`}`,
      noDistances: '距離は表しません。',
      legend: '凡例',
    },
    ...changes,
  };
}
