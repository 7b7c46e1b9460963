import { lines, utf8, workbook, type SurveyCase } from './input-files.ts';

const REGISTER = [
  ['【総計】令和5年1月1日住民基本台帳人口・世帯数'],
  ['団体コード', '都道府県名', '市区町村名', '人口', null, null, '世帯数'],
  [null, null, null, '男', '女', '計', null],
  ['-', '合計', '-', 30, 36, 66, 30],
  ['010006', '北海道', '-', 18, 22, 40, 19],
  ['011002', '北海道', '札幌市', 10, 12, 22, 11],
  ['011011', '北海道', '札幌市中央区', 4, 5, 9, 5],
  ['011029', '北海道', '札幌市北区', 6, 7, 13, 6],
  ['012025', '北海道', '函館市', 8, 10, 18, 8],
  ['390003', '高知県', '-', 12, 14, 26, 11],
  ['392014', '高知県', '高知市', 9, 10, 19, 8],
  ['394050', '高知県', '檮原町', 3, 4, 7, 3],
] as const;

/** All municipalities of a prefecture. */
const TOYAMA = [
  ['162019', '富山市'],
  ['162027', '高岡市'],
  ['162043', '魚津市'],
  ['162051', '氷見市'],
  ['162060', '滑川市'],
  ['162078', '黒部市'],
  ['162086', '砺波市'],
  ['162094', '小矢部市'],
  ['162108', '南砺市'],
  ['162116', '射水市'],
  ['163210', '舟橋村'],
  ['163228', '上市町'],
  ['163236', '立山町'],
  ['163422', '入善町'],
  ['163431', '朝日町'],
] as const;

/** Figures by municipality: 住民基本台帳, 国勢調査, prefectures' own tables. */
export const figureCases: Readonly<Record<string, SurveyCase>> = {
  'resident-register': {
    shows: 'the resident register: headings in rows 2 and 3, subtotals between, wards',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      { name: '総計', cells: REGISTER, merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'] },
    ]),
  },
  'resident-register-wrong-total': {
    shows: 'a subtotal that is not the sum of its rows',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和5年1月1日住民基本台帳人口,,,',
        '団体コード,都道府県名,市区町村名,人口',
        '160008,富山県,-,121',
        ...TOYAMA.map(([code, name], at) => `${code},富山県,${name},${at + 1}`),
      ),
    ),
  },
  'resident-register-part': {
    shows: 'totals of prefectures whose municipalities are not all listed; one is less than its parts',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和5年1月1日住民基本台帳人口,,,',
        '団体コード,都道府県名,市区町村名,人口',
        '390003,高知県,-,27',
        '392014,高知県,高知市,19',
        '394050,高知県,檮原町,7',
        '160008,富山県,-,10',
        '162019,富山県,富山市,8',
        '163210,富山県,舟橋村,3',
      ),
    ),
  },
  'census-e-stat': {
    shows: 'the census as e-Stat gives it: one value a row, preface, legend of marks',
    file: 'FEH_00200521.csv',
    bytes: utf8(
      lines(
        '"統計名：","国勢調査 令和2年国勢調査 人口等基本集計"',
        '"表番号：","1-1-1"',
        '"***","当該数値がないもの"',
        '',
        '"tab_code","表章項目","cat01_code","男女","area_code","全国，都道府県，市区町村","time_code","時間軸（年次）","unit","value"',
        '"020","人口","000","総数","00000","全国","2020000000","2020年","人","126146099"',
        '"020","人口","000","総数","39000","高知県","2020000000","2020年","人","691527"',
        '"020","人口","000","総数","39405","檮原町","2020000000","2020年","人","3307"',
        '"020","人口","001","男","39405","檮原町","2020000000","2020年","人","1607"',
        '"020","人口","002","女","39405","檮原町","2020000000","2020年","人","***"',
        '"020","人口","000","総数","01101","札幌市中央区","2020000000","2020年","人","248680"',
      ),
    ),
  },
  'three-rows-a-place': {
    shows: 'three rows a place (計, 男, 女), names merged downwards',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '年齢別',
        cells: [
          ['令和2年10月1日現在', null, null, null, '（単位：人）'],
          ['都道府県', '市町村', '性別', '総数', '65歳以上'],
          ['高知県', '檮原町', '計', 10, 4],
          [null, null, '男', 4, 1],
          [null, null, '女', 6, 3],
          [null, '大豊町', '計', 7, 5],
          [null, null, '男', 3, 2],
          [null, null, '女', 4, 3],
        ],
        merges: ['A3:A8', 'B3:B5', 'B6:B8'],
      },
    ]),
  },
  'hokkaido-subtotals': {
    shows: '全道計, 市計, 郡計 and 振興局 are told from municipalities and checked',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '振興局,市町村,人口（人）',
        '全道計,,160',
        '市計,,100',
        '郡計,,60',
        '石狩振興局,,120',
        ',札幌市,80',
        ',当別町,30',
        ',新篠津村,10',
        '渡島総合振興局,,40',
        ',函館市,20',
        ',松前町,20',
      ),
    ),
    options: { prefecture: '01' },
  },
  'percent-and-dates': {
    shows: 'numbers with formats: per cent, △ by format, dates, codes with leading zeros',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '指標',
        cells: [
          ['団体コード', '市町村', '時点', '高齢化率（%）', '増減数（人）'],
          [
            { t: 'n', v: 12025, z: '000000' },
            '函館市',
            { t: 'n', v: 44652, z: 'yyyy/m/d' },
            { t: 'n', v: 0.357, z: '0.0%' },
            { t: 'n', v: -120, z: '#,##0;"△ "#,##0' },
          ],
          [
            { t: 'n', v: 394050, z: '000000' },
            '檮原町',
            { t: 'n', v: 44652, z: '[$-411]ggge"年"m"月"d"日"' },
            { t: 'n', v: 0.45, z: '0.0%' },
            { t: 'n', v: 3, z: '#,##0;"△ "#,##0' },
          ],
        ],
      },
    ]),
  },
};
