import { encoded, lines, utf8, workbook, type SurveyCase } from './input-files.ts';

/** Tables of statistics as offices of statistics and prefectures lay them out. */
export const statisticsCases: Readonly<Record<string, SurveyCase>> = {
  'subtotals-of-men-and-women': {
    shows: 'subtotals of three rows too: 男 and 女 below 市計 are parts of the same subtotal',
    file: 'input.csv',
    bytes: encoded(
      lines(
        '北海道の住民基本台帳人口,,,,',
        '（令和４年１月１日現在）,,,,（単位　人）',
        '振興局,市町村,性別,人口,65歳以上',
        '全道計,,計,"１，０００",400',
        ',,男,480,180',
        ',,女,520,220',
        '市計,,計,700,280',
        ',,男,340,120',
        ',,女,360,160',
        '郡計,,計,300,120',
        ',,男,140,60',
        ',,女,160,70',
        '石狩振興局,,計,1000,400',
        ',,男,480,180',
        ',,女,520,220',
        ',札幌市,計,700,280',
        ',,男,340,120',
        ',,女,360,160',
        ',当別町,計,300,120',
        ',,男,140,60',
        ',,女,160,60',
        '注　１　外国人住民を含む。',
      ),
      'SJIS',
    ),
  },
  'census-cross-table': {
    shows: 'the census of e-Stat as a cross table: heads of the places a row below those of the figures',
    file: 'input.csv',
    bytes: encoded(
      lines(
        '"統計名：","国勢調査 令和2年国勢調査 人口等基本集計"',
        '"表題：","男女別人口及び人口の増減－全国，都道府県，市区町村"',
        '"***","数値が秘匿されているもの"',
        '',
        '"","","","","表章項目","人口【人】","人口【人】","2015年（平成27年）の人口（組替）【人】","5年間の人口増減率【％】"',
        '"","","","","男女","総数","男","総数","総数"',
        '"全国，都道府県，市区町村 コード","全国，都道府県，市区町村 補助コード","全国，都道府県，市区町村 階層コード","全国，都道府県，市区町村","","","","",""',
        '"00000","","1","全国","","126146099","61349581","127094745","-0.74635"',
        '"39000","","2","高知県","","691527","326531","728276","-5.04603"',
        '"39405","","3","檮原町","","3307","1607","3608","-8.34257"',
        '"39344","","3","大豊町","","3252","***","3962","-"',
      ),
      'SJIS',
    ),
  },
  'social-indicators-e-stat': {
    shows: 'social indicators of e-Stat: codes around the words of items, prefecture and city in one cell',
    file: 'input.csv',
    bytes: encoded(
      lines(
        '"統計名：","社会・人口統計体系 市区町村データ 基礎データ（廃置分合処理済）"',
        '"***","データが得られないもの"',
        '',
        '"調査年 コード","調査年 補助コード","調査年","地域 コード","地域 補助コード","地域","/項目","A1101_総人口【人】","A1303_65歳以上人口【人】","A710101_一般世帯数【世帯】"',
        '"2020100000","","2020年度","39201","","高知県 高知市","","326,545","95,100","152,000"',
        '"2020100000","","2020年度","39405","","高知県 檮原町","","3,307","1,400","***"',
        '"2015100000","","2015年度","39405","","高知県 檮原町","","3,608","1,500","1,600"',
      ),
      'SJIS',
    ),
  },
  'shares-and-parts': {
    shows: 'rates, changes and parts of the people under 総数 are never taken for the population',
    file: 'input.xls',
    bytes: workbook('biff8', [
      {
        name: '第１表',
        cells: [
          ['第１表　市区町村別人口（令和2年10月1日現在）'],
          ['（単位　人）'],
          ['地域コード', '地域名', '人口', null, '65歳以上人口', null, '人口増減率（％）', '日本人', null],
          [null, null, '総数', '男', '総数', '男', '総数', '総数', '男'],
          ['0', '全国', 20, 9, 8, 3, -1.5, 19, 8],
          ['39405', '檮原町', 12, 5, 5, 2, -2.5, 11, 4],
          ['39344', '大豊町', 8, 4, 3, 1, -0.5, 8, 4],
        ],
        merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'H3:I3'],
      },
    ]),
  },
  'counts-by-year-in-rows': {
    shows: 'a subtotal is held against the rows of its own year',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '年度,都道府県,市町村,地域運営組織数（団体）',
        '令和3年度,島根県,雲南市,30',
        '令和3年度,島根県,計,30',
        '令和4年度,島根県,雲南市,31',
        '令和4年度,島根県,海士町,１組織',
        '令和4年度,島根県,計,33',
      ),
    ),
  },
  'list-with-counted-total': {
    shows: 'a total that gives the number of municipalities where their names belong',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '市町村数',
        cells: [
          ['過疎地域市町村等一覧（令和５年４月１日現在）'],
          ['番号', '都道府県', '市町村', '過疎区分', '区域'],
          [1, '北海道', '小樽市', '全部過疎', null],
          [2, null, '釧路市', 'みなし過疎', null],
          [3, '高知県', '檮原町', '△', null],
          ['合計', null, '3', null, null],
        ],
      },
    ]),
  },
  'mesh-1km': {
    shows: 'mesh population of 1 km: a cell suppressed for good, and one given to a cell that is not there',
    file: 'tblT001140S5033.txt',
    bytes: encoded(
      lines(
        'KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001140001,T001140019',
        '　,,,,　人口（総数）,　６５歳以上人口　総数',
        '50332580,0,,,120,40',
        '50332581,2,,50332582;50332583,30,12',
        '50332582,1,50332581,,4,*',
        '50332583,1,50332581,,2,*',
        '50332584,1,50332599,,3,*',
        '50332590,0,,,*,*',
      ),
      'SJIS',
    ),
  },
  'mesh-250m': {
    shows: 'mesh population of 250 m, ten digits a cell',
    file: 'tblT001142Q5033.txt',
    bytes: encoded(
      lines(
        'KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001142001',
        '　,,,,　人口（総数）',
        '5033258011,0,,,12',
        '5033258012,0,,,0',
      ),
      'SJIS',
    ),
  },
  'points-left-out': {
    shows: 'points without a usable position are listed as left out, not lost',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '地区名,市町村,緯度（度）,経度（度）,人口（人）',
        '上組,高知県檮原町,N33.23.30,E132.55.37,20',
        '中組,高知県檮原町,0,0,30',
        '下組,高知県檮原町,不明,不明,40',
        '奥組,高知県檮原町,332330,1325537,10',
      ),
    ),
  },
};
