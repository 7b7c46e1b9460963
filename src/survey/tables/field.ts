/** What a column's cells are, and so how they are read. */
export type FieldKind =
  | 'code'
  | 'prefecture'
  | 'municipality'
  | 'county'
  | 'subprefecture'
  | 'text'
  | 'address'
  | 'link'
  | 'figure'
  | 'date'
  | 'yesNo'
  | 'facilities'
  | 'transports'
  | 'strategy'
  | 'depopulationClass'
  | 'oldMunicipalities'
  | 'list'
  | 'latitude'
  | 'longitude'
  | 'mesh'
  | 'meshList'
  | 'sex'
  | 'ordinal'
  | 'plain';

/** What a column can mean in a known table. */
export interface Field {
  readonly id: FieldId;
  readonly kind: FieldKind;
  /** Headings as `normaliseLabel` writes them; compared whole. */
  readonly labels: readonly string[];
  /** Headings that only contain the words; a weaker match. */
  readonly pattern?: RegExp;
}

/** Every meaning a column can have; recipes are written with these words. */
export type FieldId =
  | 'ordinal'
  | 'code'
  | 'prefecture'
  | 'county'
  | 'subprefecture'
  | 'municipality'
  | 'sex'
  | 'name'
  | 'scheme'
  | 'area'
  | 'building'
  | 'address'
  | 'settlements'
  | 'settlementCount'
  | 'operator'
  | 'population'
  | 'ageingRate'
  | 'households'
  | 'opened'
  | 'areaScope'
  | 'regionClass'
  | 'inStrategy'
  | 'inRevitalisationPlan'
  | 'strategies'
  | 'facilities'
  | 'otherFacilities'
  | 'transports'
  | 'otherTransports'
  | 'hasRmo'
  | 'rmoName'
  | 'legalForm'
  | 'homepage'
  | 'note'
  | 'base'
  | 'latitude'
  | 'longitude'
  | 'positionPrecision'
  | 'depopulationClass'
  | 'partialAreas'
  | 'prefectureKana'
  | 'municipalityKana'
  | 'fiscalYear'
  | 'unit'
  | 'category'
  | 'figure'
  | 'mesh'
  | 'meshSuppression'
  | 'meshDestination'
  | 'meshSources'
  | 'over65'
  | 'over75'
  | 'population2050';

/** A few words for the fields every table shares: what place a row is about. */
export const PLACE_FIELDS: readonly Field[] = [
  {
    id: 'ordinal',
    kind: 'ordinal',
    labels: ['番号', 'no', 'no.', '№', '通番', '連番', '整理番号', '#'],
  },
  {
    id: 'code',
    kind: 'code',
    labels: [
      '団体コード',
      '市区町村コード',
      '市町村コード',
      '自治体コード',
      '地方公共団体コード',
      '全国地方公共団体コード',
      '都道府県コード又は市区町村コード',
      '標準地域コード',
      '地域コード',
      'コード',
      'jisコード',
      'area_code',
      '全国,都道府県,市区町村コード',
      'municipality_code',
      'municipality_code_with_check_digit',
      'code',
      'code5',
      'code6',
    ],
    pattern: /(?:団体|市区?町村|自治体|地域)コード$|市区町村(?!.*(?:補助|階層)コード).*コード$/u,
  },
  {
    id: 'prefecture',
    kind: 'prefecture',
    labels: ['都道府県', '都道府県名', '県名', '府県', '府県名', '都道府県名(漢字)', 'prefecture'],
  },
  {
    id: 'subprefecture',
    kind: 'subprefecture',
    labels: ['振興局', '総合振興局', '振興局名', '支庁'],
  },
  { id: 'county', kind: 'county', labels: ['郡', '郡名', '郡市', '郡市名', 'county'] },
  {
    id: 'municipality',
    kind: 'municipality',
    labels: [
      '市町村',
      '市区町村',
      '区市町村',
      '市町村名',
      '市区町村名',
      '区市町村名',
      '市町村等',
      '市町村等名',
      '自治体',
      '自治体名',
      '団体名',
      '地方公共団体名',
      '関係市町村',
      '市区町村名(漢字)',
      '都道府県・市区町村',
      '都道府県・市町村',
      '都道府県市区町村名',
      '都道府県・市区町村名',
      '全国,都道府県,市区町村',
      '地域',
      '地域名',
      'municipality',
    ],
    pattern: /^(?:所在)?(?:市区?町村|区市町村|自治体)名?(?:称)?$|市区町村(?:\(.*\))?$/u,
  },
];
