import type { Field } from './field.ts';
import { HUB_FIELDS } from './hub-fields.ts';

const shared = (...ids: readonly string[]): readonly Field[] =>
  HUB_FIELDS.filter((field) => ids.includes(field.id));

/** 地域運営組織: a list of organisations. */
export const RMO_FIELDS: readonly Field[] = [
  {
    id: 'name',
    kind: 'text',
    labels: [
      '地域運営組織名',
      '地域運営組織の名称',
      '地域運営組織名称',
      '組織名',
      '組織名称',
      '組織の名称',
      '団体名',
      '団体の名称',
      '名称',
      'name',
    ],
    pattern: /(?:地域運営組織|組織|団体|協議会)(?:の)?名(?:称)?$/u,
  },
  {
    id: 'base',
    kind: 'text',
    labels: ['活動拠点', '活動拠点施設', '拠点施設', '拠点', '事務所', '事務局', 'base'],
  },
  {
    id: 'area',
    kind: 'text',
    labels: ['活動範囲', '活動区域', '対象区域', '範囲', '対象範囲', 'area'],
  },
  ...shared(
    'legalForm',
    'address',
    'population',
    'households',
    'opened',
    'homepage',
    'latitude',
    'longitude',
    'positionPrecision',
    'note',
  ),
];

/** 過疎地域市町村等一覧. */
export const DEPOPULATION_FIELDS: readonly Field[] = [
  {
    id: 'depopulationClass',
    kind: 'depopulationClass',
    labels: [
      '過疎区分',
      '過疎地域区分',
      '区分',
      '指定区分',
      '過疎地域の区分',
      'depopulation_class',
    ],
  },
  {
    id: 'partialAreas',
    kind: 'oldMunicipalities',
    labels: [
      '区域',
      '過疎区域',
      '対象区域',
      '過疎地域とみなされる区域',
      '一部過疎の区域',
      '旧市町村',
      'partial_areas',
    ],
    pattern: /区域/u,
  },
  { id: 'fiscalYear', kind: 'date', labels: ['時点', '基準日', '指定年月日', '年度'] },
  ...shared('note'),
];

/** 全国地方公共団体コード. */
export const CODE_FIELDS: readonly Field[] = [
  {
    id: 'prefectureKana',
    kind: 'plain',
    labels: ['都道府県名(カナ)', '都道府県名カナ', '都道府県名(かな)'],
    pattern: /都道府県名.*カナ/u,
  },
  {
    id: 'municipalityKana',
    kind: 'plain',
    labels: ['市区町村名(カナ)', '市区町村名カナ', '市区町村名(かな)', 'kana'],
    pattern: /市区?町村名.*カナ/u,
  },
];

/** Figures by municipality: every other column with figures is one measure. */
export const FIGURE_FIELDS: readonly Field[] = [
  { id: 'sex', kind: 'sex', labels: ['性別', '男女', '男女別', '男女の別', '男女計'] },
  {
    id: 'fiscalYear',
    kind: 'date',
    labels: [
      '年度',
      '調査年度',
      '調査年',
      '年',
      '時点',
      '調査時点',
      '調査年月日',
      '時間軸(年次)',
      '時間軸(年)',
      '基準日',
    ],
    pattern: /^時間軸/u,
  },
  { id: 'unit', kind: 'plain', labels: ['単位', 'unit'] },
  {
    id: 'category',
    kind: 'plain',
    labels: [
      '表章項目',
      '表章事項',
      '項目',
      '指標',
      '指標名',
      '統計項目',
      '年齢',
      '年齢階級',
      '年齢(各歳)',
      '年齢(3区分)',
      '年齢(5歳階級)',
    ],
  },
  ...shared('note'),
];

/** 地域メッシュ統計 of e-Stat. */
export const MESH_FIELDS: readonly Field[] = [
  {
    id: 'mesh',
    kind: 'mesh',
    labels: ['key_code', 'メッシュコード', '地域メッシュコード', 'mesh_code', 'meshcode', 'mesh'],
  },
  { id: 'meshSuppression', kind: 'ordinal', labels: ['htksyori', '秘匿処理'] },
  { id: 'meshDestination', kind: 'meshList', labels: ['htksaki', '秘匿先情報', '秘匿合算先'] },
  { id: 'meshSources', kind: 'meshList', labels: ['gassan', '合算地域コード', '合算元'] },
  {
    id: 'population',
    kind: 'figure',
    labels: [
      '人口(総数)',
      '人口総数',
      '人口',
      '総人口',
      '人口(総数)総数',
      'population',
      '国勢調査人口',
    ],
  },
  {
    id: 'over65',
    kind: 'figure',
    labels: ['65歳以上人口', '65歳以上', '65歳以上人口総数', 'over65', '老年人口', '高齢者人口'],
    pattern: /^65歳以上人口(?:\(?総数\)?)?$/u,
  },
  {
    id: 'over75',
    kind: 'figure',
    labels: ['75歳以上人口', '75歳以上', '75歳以上人口総数', 'over75'],
    pattern: /^75歳以上人口(?:\(?総数\)?)?$/u,
  },
  { id: 'households', kind: 'figure', labels: ['世帯総数', '世帯数', '一般世帯数', 'households'] },
];

/** Any points with people: latitude, longitude, and counts. */
export const POINT_FIELDS: readonly Field[] = [
  ...shared('latitude', 'longitude', 'note'),
  {
    id: 'name',
    kind: 'text',
    labels: ['名称', '地点名', '地区名', '集落名', '町丁字名', '大字名', '行政区名', 'name', 'id'],
  },
  ...MESH_FIELDS.filter((field) =>
    ['population', 'over65', 'over75', 'households'].includes(field.id),
  ),
  {
    id: 'population2050',
    kind: 'figure',
    labels: ['2050年人口', '将来人口(2050年)', '2050年推計人口', 'population2050'],
  },
];
