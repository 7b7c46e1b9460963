import { lines, patched, utf8, workbook, type SurveyCase } from './input-files.ts';

/** What people do in tables they make by hand. */
export const handMadeCases: Readonly<Record<string, SurveyCase>> = {
  'ditto-marks': {
    shows: '〃 and 同上 stand for the cell above, in every column',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）', '所在地'],
          ['高知県', '檮原町', 'あおぞら', 6, '檮原町1426'],
          ['〃', '〃', 'みずほ', '〃', ' 〃 '],
          ['　〃', '大豊町', 'つばさ', 2, '同上'],
        ],
      },
    ]),
  },
  'kanji-numerals': {
    shows: 'numbers and dates in kanji; a lone 一 may be a dash',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点一覧（令和四年五月末時点）,,,,',
        '都道府県,市町村,拠点名,人口（人）,集落数（集落）,開設年月',
        '高知県,檮原町,三百番地,三百十人,十二集落,平成二十四年七月',
        '高知県,大豊町,八畝,百五十,一,二〇二二年四月',
      ),
    ),
  },
  'notes-between-tables': {
    shows: 'a legend below the first of two tables is the legend of the first',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '団体コード,市町村,小さな拠点数（箇所）',
        '394050,檮原町,-',
        '393444,大豊町,3',
        '※「-」は調査していない。',
        '',
        '表2 地域運営組織数（令和4年4月1日現在）',
        '団体コード,市町村,地域運営組織数（団体）',
        '394050,檮原町,-',
        '393444,大豊町,3',
      ),
    ),
    options: { asOf: '2022-04-01' },
  },
  'answers-in-brackets': {
    shows: 'an answer with more in brackets; numbers of choices that nothing explains',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          ['都道府県', '市町村', '拠点名', '主な拠点施設', '交通ネットワーク', '地域運営組織の有無'],
          ['高知県', '檮原町', 'あおぞら', '・郵便局\n・診療所\n・その他（道の駅）', 'デマンド交通\n路線バス', '有（あおぞら会）'],
          ['高知県', '大豊町', 'みずほ', '1,3,5', '1', '有（設立予定）'],
        ],
      },
    ]),
  },
  'marks-explained': {
    shows: 'what a note says of △ is told, and not taken for 有 or 無',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,診療所,郵便局',
        '高知県,檮原町,あおぞら,△,○',
        '高知県,大豊町,みずほ,×,▲',
        '※1 △は週１日以下の診療を示す。',
      ),
    ),
  },
  'examples': {
    shows: 'a sheet and a row that show how to fill in are not read; brackets behind a name only tell more',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '記入例',
        cells: [
          ['番号', '都道府県', '市町村', '拠点名', '集落数（集落）'],
          [1, '高知県', '檮原町', '記入例の拠点', 6],
        ],
      },
      {
        name: '回答',
        cells: [
          ['番号', '都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['（例）', '高知県', '檮原町', '○○地区', 6],
          [1, '高知県', '檮原町', 'あおぞら', 6],
          [2, '高知県', '四万十市（旧西土佐村）', 'みずほ', 3],
          [3, '高知県', '旧中村市', 'ひなた', 3],
        ],
      },
    ]),
  },
  'hubs-with-people-only': {
    shows: 'a heading 拠点名 makes a table of hubs, not of municipalities, whatever else it holds',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '市町村名,拠点名,人口（人）,65歳以上（人）',
        '高知県檮原町,あおぞら,310,150',
        ',（松原地区）,,',
        '高知県大豊町,みずほ,205,100',
      ),
    ),
  },
  'counties-with-subtotals': {
    shows: '郡 merged over its towns with a 小計 each; dates with dots; codes with separators',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '郡別',
        cells: [
          ['高知県　市町村別人口（2020.10.1現在）　単位：人'],
          ['郡市名', '団体コード', '市町村名', '人口'],
          ['高岡郡', '394,017', '中土佐町', 10],
          [null, '３９４０２５', '佐川町', 20],
          [null, null, '小計', 30],
          ['長岡郡', '393410.0', '本山町', 7],
          [null, ' 393444 ', '大豊町', 8],
          [null, null, '小計', 16],
          ['郡計', null, null, 45],
        ],
        merges: ['A3:A5', 'A6:A8'],
      },
    ]),
  },
  'positions-elsewhere': {
    shows: 'without boundaries a position near many other offices is doubted, and kept',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数（集落）,緯度（度）,経度（度）',
        'あおぞら,高知県,檮原町,6,33.5597,133.5311',
        'みずほ,高知県,檮原町,5,33.45,132.95',
        'つばさ,北海道,枝幸町,4,44.75,142.45',
      ),
    ),
  },
  'area-beside-municipality': {
    shows: '地域 beside 市町村 is the area of a hub',
    file: 'input.csv',
    bytes: utf8(
      lines('都道府県,市町村,地域,拠点名,集落数（集落）', '高知県,檮原町,松原,あおぞら,6'),
    ),
  },
  'codes-mixed-lengths': {
    shows: 'five digits among six, 0 for the nation, and a name of another prefecture than the code',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '団体コード,市町村,人口（人）',
        '0,全国,410',
        '012025,函館市,20',
        '394050,檮原町,40',
        '39344,大豊町,50',
        '32209,松江市,60',
        '39201,,70',
        '392120,雲南市,80',
        '393011,とうよう,90',
      ),
    ),
  },
  'errors-as-text': {
    shows: 'errors of formulas saved as text, in figures, names and answers',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数（集落）,地域運営組織の有無,開設年月',
        '高知県,檮原町,あおぞら,#REF!,有,2012-07',
        '高知県,#N/A,みずほ,6,#VALUE!,#NAME?',
      ),
    ),
  },
  'formula-error-ods': {
    shows: 'a formula with an error in OpenDocument',
    file: 'input.ods',
    bytes: patched(
      workbook('ods', [
        {
          name: '一覧',
          cells: [
            ['都道府県', '市町村', '拠点名', '集落数（集落）'],
            ['高知県', '檮原町', 'あおぞら', 6],
            ['高知県', '大豊町', 'みずほ', 999],
          ],
        },
      ]),
      {
        'content.xml': (xml) =>
          xml.replace(
            /<table:table-cell[^>]*office:value="999"[^>]*>.*?<\/table:table-cell>/u,
            '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
          ),
      },
    ),
  },
  'password-ods': {
    shows: 'an OpenDocument sheet with a password',
    file: 'input.ods',
    bytes: patched(workbook('ods', [{ name: '一覧', cells: [['市町村', '人口'], ['檮原町', 1]] }]), {
      'META-INF/manifest.xml': (xml) =>
        xml.replace(
          /<manifest:file-entry[^>]*manifest:full-path="content.xml"[^>]*\/>/u,
          '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="1"><manifest:encryption-data manifest:checksum-type="SHA256/1K" manifest:checksum="AA=="/></manifest:file-entry>',
        ),
    }),
  },
};
