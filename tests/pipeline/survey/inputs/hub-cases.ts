import { encoded, excel95, joined, lines, utf8, workbook, type SurveyCase } from './input-files.ts';

const TITLE = '小さな拠点の形成に関する実態調査（令和4年5月末時点）';

const SURVEY = lines(
  '地区名・拠点名,都道府県,市町村,住所,人口,集落数,対象範囲,地域区分,総合戦略・地域再生計画への位置付け,主な拠点施設,交通ネットワーク,地域運営組織の有無,地域運営組織の名称,法人格,ホームページ',
  'あおぞら地区,高知県,檮原町,檮原町1426-1,310,6,小学校区,山間農業地域,総合戦略,公民館,デマンド交通,有,あおぞら会,認可地縁団体,https://example.jp/aozora',
  'みずほ地区,高知県,大豊町,大豊町津家1626,205,12,旧小学校区,山間農業地域,なし,郵便局,路線バス,無,,,',
);

const tidy = lines(
  '団体コード,都道府県,市区町村,拠点名,人口（人）,集落数（集落）,郵便局,診療所',
  '394050,高知県,檮原町,あおぞら,310,6,有,無',
  '393444,高知県,大豊町,みずほ,205,12,無,有',
);

/** 小さな拠点の実態調査 in the encodings, layouts and spellings it may come in. */
export const hubCases: Readonly<Record<string, SurveyCase>> = {
  'hub-tidy': { shows: 'a tidy table is taken as it is', file: 'input.csv', bytes: utf8(tidy) },
  'hub-shift-jis': {
    shows: 'the survey in Shift_JIS with CP932 characters',
    file: '実態調査.csv',
    bytes: encoded(
      lines(TITLE, ...SURVEY.trim().split('\n'), '㈱つばさ①地区,高知県,香美市,,88,3,大字,,,,,,,,').replaceAll('\n', '\r\n'),
      'SJIS',
    ),
  },
  'hub-euc-jp': {
    shows: 'the survey in EUC-JP',
    file: 'input.csv',
    bytes: encoded(`${TITLE}\n${SURVEY}`, 'EUCJP'),
  },
  'hub-utf-16le': {
    shows: 'the survey in UTF-16 LE with a byte order mark and tabs, as Excel saves Unicode text',
    file: 'input.txt',
    bytes: joined(
      Uint8Array.from([0xff, 0xfe]),
      encoded(SURVEY.replaceAll(',', '\t').replaceAll('\n', '\r\n'), 'UTF16LE'),
    ),
  },
  'hub-utf-16be': {
    shows: 'the survey in UTF-16 BE without a byte order mark',
    file: 'input.csv',
    bytes: encoded(SURVEY, 'UTF16BE'),
  },
  'hub-utf-8-quoted': {
    shows: 'UTF-8 with a byte order mark, CRLF and line breaks inside quotes',
    file: 'input.csv',
    bytes: joined(
      Uint8Array.from([0xef, 0xbb, 0xbf]),
      utf8(
        '地区名,都道府県,市町村,集落数,備考\r\n"あおぞら\r\n地区",高知県,檮原町,6,"""旧""小学校,跡"\r\nみずほ,高知県,大豊町,12,\r\n',
      ),
    ),
  },
  'hub-tsv': {
    shows: 'tab-separated text',
    file: 'input.tsv',
    bytes: utf8(SURVEY.replaceAll(',', '\t')),
  },
  'hub-many-valued': {
    shows: 'facilities and transport listed in one cell, with その他',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,主な拠点施設,交通ネットワーク',
        'あおぞら,高知県,檮原町,"バス停留所、郵便局、食料品・日用品販売店",コミュニティバス・デマンド交通',
        'みずほ,高知県,大豊町,"公民館／診療所,ガソリンスタンド、その他（道の駅）",特になし',
        'つばさ,高知県,香美市,①役場支所②金融機関,スクールバス',
        'ひなた,高知県,香美市,なし,',
        'こだま,高知県,香美市,○,なし',
      ),
    ),
  },
  'hub-one-column-each': {
    shows: 'a merged heading of two rows, one ○ column each, prefectures merged downwards',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '調査票',
        cells: [
          [TITLE],
          [],
          ['都道府県', '市町村', '地区名', '人口\n（人）', '主な拠点施設', null, null, '地域運営組織', null],
          [null, null, null, null, 'バス停留所', '郵便局', '診療所', '有無', '名称'],
          ['高知県', '檮原町', 'あおぞら', 310, '○', null, '○', '有', 'あおぞら会'],
          [null, '大豊町', 'みずほ', 205, null, '○', null, '無', null],
          [null, '香美市', 'つばさ', 88, null, null, null, '×', null],
          ['島根県', '雲南市', 'ひなた', 1_200, '◯', '〇', '●', 1, 'ひなた協議会'],
        ],
        merges: ['A1:I1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:I3', 'A5:A7'],
      },
    ]),
  },
  'hub-three-row-heading': {
    shows: 'a heading of three rows, group labels left out instead of merged, a row of units',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          ['番号', '市町村名', '拠点の概要', null, null, null, '拠点施設', null],
          [null, null, '拠点名', '規模', null, null, '生活', null],
          [null, null, null, '人口', '世帯数', '集落数', '郵便局', '公民館'],
          [null, null, null, '（人）', '（世帯）', '（集落）', null, null],
          [1, '高知県檮原町', 'あおぞら', 310, 150, 6, '○', '○'],
          [2, '高知県大豊町', 'みずほ', 205, 110, 12, null, '○'],
        ],
      },
    ]),
  },
  'hub-xls': {
    shows: 'an old workbook (BIFF8)',
    file: 'input.xls',
    bytes: workbook('biff8', [
      {
        name: '拠点',
        cells: [
          ['都道府県', '市町村', '拠点名', '住所', '人口', '集落数'],
          ['高知県', '檮原町', 'あおぞら', '檮原町1426-1', 310, 6],
          ['高知県', '大豊町', 'みずほ', '大豊町津家1626', 205, 12],
        ],
      },
    ]),
  },
  'hub-xls-biff5': {
    shows: 'a workbook of Excel 95, its text in CP932',
    file: 'input.xls',
    bytes: excel95({
      name: '拠点',
      cells: [
        ['都道府県', '市町村', '拠点名', '集落数'],
        ['高知県', '檮原町', 'あおぞら', 6],
        ['高知県', '大豊町', 'みずほ', 12],
      ],
    }),
  },
  'hub-grouped': {
    shows: 'prefecture and municipality written once for several hubs',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数',
        '高知県,檮原町,あおぞら,6',
        ',,みずほ,12',
        ',大豊町,つばさ,3',
        '島根県,雲南市,ひなた,4',
        ',,こだま,5',
        '合計,,,30',
      ),
    ),
  },
  'hub-sections': {
    shows: 'prefectures as rows of their own above their municipalities',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '市町村,拠点名,集落数,備考',
        '【高知県】,,,',
        '檮原町,あおぞら,6,',
        '大豊町,みずほ,12,',
        '【広島県】,,,',
        '府中市,つばさ,3,',
        '府中町,ひなた,4,',
      ),
    ),
  },
  'hub-positions': {
    shows: 'degrees, degrees with minutes and seconds, swapped, outside, unreadable, none',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数,緯度,経度',
        'あおぞら,高知県,檮原町,6,33.3919,132.9269',
        'みずほ,高知県,檮原町,5,33度23分30.5秒,132度55分37秒',
        'つばさ,高知県,檮原町,4,33°23′30″,132°55′37″',
        'ひなた,高知県,檮原町,3,132.9269,33.3919',
        'こだま,高知県,檮原町,2,43.06,141.35',
        'はやぶさ,高知県,檮原町,1,51.5,0.1',
        'つばめ,高知県,檮原町,1,不明,不明',
        'かえで,高知県,檮原町,1,,',
      ),
    ),
  },
  'hub-practice': {
    shows: 'practice data says that it is made up',
    file: 'input.csv',
    bytes: utf8(
      lines('データの別,都道府県,市町村,地区名・拠点名,集落数', '演習用（架空）,高知県,檮原町,あおぞら,6'),
    ),
  },
};
