import { lines, utf8, workbook, zipped, encoded, type SurveyCase } from './input-files.ts';

const DEPOPULATION = [
  ['過疎地域市町村等一覧'],
  ['（令和4年4月1日現在）'],
  [],
  ['番号', '都道府県', '市町村', '過疎区分', '区域'],
  [1, '北海道', '函館市', '一部過疎', '戸井町、恵山町、椴法華村、南茅部町'],
  [2, '北海道', '小樽市', '全部過疎', null],
  [3, '北海道', '釧路市', 'みなし過疎', null],
  [4, '青森県', '鰺ケ沢町', '全部過疎', null],
  [5, '岐阜県', '中津川市', '一部過疎', '坂下町、長野県山口村'],
  ['※ 区域は合併前の市町村名'],
  ['※ 一部過疎は過疎地域とみなされる区域'],
] as const;

const MESH = lines(
  'KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001141001,T001141019,T001141022,T001141034',
  ',,,,　人口（総数）,　６５歳以上人口　総数,　７５歳以上人口　総数,　世帯総数',
  '503325801,0,,,120,40,20,50',
  '503325802,2,,503325803;503325804,200,90,40,80',
  '503325803,1,503325802,,15,*,*,*',
  '503325804,1,503325802,,5,*,*,*',
  '503325901,0,,,0,0,0,0',
  '99999999X,0,,,3,1,1,1',
);

/** RMOs, depopulated municipalities, codes, mesh and point tables. */
export const listCases: Readonly<Record<string, SurveyCase>> = {
  'rmo-list': {
    shows: 'a list of organisations with legal form and base',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年度 地域運営組織一覧',
        '都道府県名,市町村名,組織名,法人格,活動拠点,設立年月,人口',
        '島根県,雲南市,ひなた協議会,なし,ひなた交流センター,平成19年4月,"1,234人"',
        '島根県,雲南市,こだまの会,ＮＰＯ法人,,H24.7,約800人',
      ),
    ),
  },
  'rmo-counts-by-year': {
    shows: 'counts by municipality, one column a fiscal year in Japanese years',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '推移',
        cells: [
          ['地域運営組織数の推移（市町村別）'],
          ['都道府県', '市町村', '平成28年度', '平成29年度', '令和元年度', '令和4年度'],
          ['島根県', '松江市', 10, 12, 15, 20],
          ['島根県', '雲南市', 30, 30, 30, 30],
          ['島根県', '海士町', '-', '-', '…', 1],
          ['島根県計', null, 40, 42, 45, 51],
        ],
      },
    ]),
  },
  'depopulation-list': {
    shows: 'the list of depopulated municipalities: data from row 5, notes after the last number',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [{ name: '市町村数', cells: DEPOPULATION, merges: ['A1:E1', 'A2:E2'] }]),
  },
  'depopulation-wrong-year': {
    shows: 'a list of another year than the one asked for is refused',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [{ name: '市町村数', cells: DEPOPULATION }]),
    options: { fiscalYear: 2021 },
  },
  'municipality-codes': {
    shows: 'the list of codes: breaks in headings, half-width kana, wards on a second sheet',
    file: 'input.xls',
    bytes: workbook('biff8', [
      {
        name: 'R6.1.1現在の団体',
        cells: [
          ['団体コード', '都道府県名\n（漢字）', '市区町村名\n（漢字）', '都道府県名\n（カナ）', '市区町村名\n（カナ）'],
          ['390003', '高知県', null, 'ｺｳﾁｹﾝ', null],
          ['392014', '高知県', '高知市', 'ｺｳﾁｹﾝ', 'ｺｳﾁｼ'],
          ['394050', '高知県', '檮原町', 'ｺｳﾁｹﾝ', 'ﾕｽﾊﾗﾁｮｳ'],
        ],
      },
      {
        name: 'R6.1.1政令指定都市',
        cells: [
          ['団体コード', '都道府県名\n（漢字）', '市区町村名\n（漢字）', '都道府県名\n（カナ）', '市区町村名\n（カナ）'],
          ['011002', '北海道', '札幌市', 'ﾎｯｶｲﾄﾞｳ', 'ｻｯﾎﾟﾛｼ'],
          ['011011', '北海道', '札幌市中央区', 'ﾎｯｶｲﾄﾞｳ', 'ｻｯﾎﾟﾛｼﾁｭｳｵｳｸ'],
        ],
      },
    ]),
  },
  'mesh-500m': {
    shows: 'mesh population: two heading rows, suppressed cells, figures given back to them',
    file: 'tblT001141H5033.txt',
    bytes: encoded(MESH, 'SJIS'),
  },
  'mesh-in-zip': {
    shows: 'mesh population as it is downloaded, inside a zip',
    file: 'tblT001141H5033.zip',
    bytes: zipped({ 'tblT001141H5033.txt': encoded(MESH, 'SJIS') }),
  },
  'points-minutes-seconds': {
    shows: 'any table of points with people becomes demand points',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '集落名,団体コード,緯度,経度,人口,65歳以上人口',
        '上組,394050,33度23分30秒,132度55分37秒,"1,020",512',
        '中組,394050,33.4001,132.93,80,x',
        '沖,394050,40.7,-74.0,5,1',
      ),
    ),
  },
  'boundaries-geojson': {
    shows: 'a boundary file is recognised and left to the build',
    file: 'N03.geojson',
    bytes: utf8('{"type":"FeatureCollection","features":[]}\n'),
  },
};
