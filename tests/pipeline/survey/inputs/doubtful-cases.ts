import { lines, utf8, workbook, type SurveyCase } from './input-files.ts';

/** Tables where the easy reading would be the wrong one. */
export const doubtfulCases: Readonly<Record<string, SurveyCase>> = {
  'circles-for-has-one': {
    shows: '〇 in a column of counts says that there is one: never 0',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年度,,',
        '都道府県,市町村,地域運営組織数',
        '島根県,松江市,〇',
        '島根県,出雲市,3',
        '島根県,浜田市,〇',
        '島根県,益田市,5',
      ),
    ),
  },
  'circles-in-hub-counts': {
    shows: '〇 and 〇〇 in the counts of a hub survey are unreadable, not 0; 二三 and 十分 are no figures',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,人口（人）,集落数（集落）',
        '島根県,松江市,あ,〇〇,〇',
        '島根県,出雲市,い,二三人,十分',
        '島根県,浜田市,う,一〇五人,3',
        '島根県,益田市,え,120,零',
      ),
    ),
  },
  'code-zero': {
    shows:
      "a code 0, or the prefecture's, beside a municipality's name is not its own; beside 全国 it is the nation",
    file: 'input.csv',
    bytes: utf8(
      lines(
        '団体コード,都道府県,市町村,拠点名,人口（人）',
        '322016,島根県,松江市,あ,10',
        '0,島根県,出雲市,い,20',
        '00000,島根県,益田市,え,40',
        '322024,島根県,浜田市,う,30',
        '320005,島根県,大田市,お,50',
        '320005,島根県,,,150',
        '0,,全国,,150',
        '0,,,,150',
      ),
    ),
  },
  'parts-in-brackets': {
    shows: 'the population of a part is not that of the whole: brackets are asked about',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '都道府県,市町村,人口（人）',
        '富山県,富山市（旧山田村）,1200',
        '島根県,松江市（うち旧八束町）,3000',
        '島根県,出雲市（過疎地域）,4000',
        '島根県,浜田市,50000',
      ),
    ),
  },
  'parts-of-a-class': {
    shows: 'a class of all but a part is not the class of the whole',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '過疎地域市町村（令和4年4月1日現在）,,',
        '都道府県,市町村,過疎区分',
        '島根県,松江市（旧八束町を除く）,全部過疎',
        '島根県,浜田市,一部過疎',
      ),
    ),
  },
  'example-sheet-beside-codes': {
    shows: 'a sheet that was filled in is read, whatever example it has, and not given up for a list of codes',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '調査票（記入例あり）',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['島根県', '松江市', 'あ', 3],
          ['島根県', '出雲市', 'い', 4],
        ],
      },
      {
        name: 'コード表',
        cells: [
          ['団体コード', '都道府県名', '市区町村名', '都道府県名カナ', '市区町村名カナ'],
          ['322016', '島根県', '松江市', 'シマネケン', 'マツエシ'],
          ['322032', '島根県', '出雲市', 'シマネケン', 'イズモシ'],
        ],
      },
    ]),
  },
  'example-sheet-alone-of-its-kind': {
    shows: 'a sheet named 記入例 that is the only one of its kind was filled in over the example: it is read',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '記入例',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['島根県', '松江市', 'あ', 3],
        ],
      },
      {
        name: 'コード表',
        cells: [
          ['団体コード', '都道府県名', '市区町村名', '都道府県名カナ', '市区町村名カナ'],
          ['322016', '島根県', '松江市', 'シマネケン', 'マツエシ'],
          ['322032', '島根県', '出雲市', 'シマネケン', 'イズモシ'],
        ],
      },
    ]),
  },
  'example-sheet-of-a-form': {
    shows: '様式1（記入例） beside 様式1 is left out, with a warning; 見本市 is no example',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '様式1（記入例）',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['島根県', '松江市', '○○地区', 3],
        ],
      },
      {
        name: '様式1',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['島根県', '松江市', 'あ', 3],
        ],
      },
      {
        name: '見本市',
        cells: [
          ['都道府県', '市町村', '拠点名', '集落数（集落）'],
          ['島根県', '出雲市', 'い', 4],
        ],
      },
    ]),
  },
  'total-without-year': {
    shows: 'a total that leaves the year out is of the one year listed',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '年度,都道府県,市町村,人口（人）',
        '令和4年度,島根県,松江市,10',
        '令和4年度,島根県,出雲市,20',
        ',合計,,999',
      ),
    ),
  },
  'total-labelled-first': {
    shows: 'a total without a year is compared, wherever its label and the year stand',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,年度,人口（人）',
        '島根県,松江市,令和4年度,10',
        '島根県,出雲市,令和4年度,20',
        '合計,,,999',
      ),
    ),
  },
  'total-of-several-years': {
    shows: 'a total that names no year of several is compared with nothing, and that is said',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '年度,都道府県,市町村,人口（人）',
        '令和3年度,島根県,松江市,9',
        '令和3年度,島根県,出雲市,19',
        '令和4年度,島根県,松江市,10',
        '令和4年度,島根県,出雲市,20',
        '令和4年度,合計,,30',
        ',合計,,999',
      ),
    ),
  },
  'kanji-years-in-headings': {
    shows: 'years in kanji leave the measure of a heading as it is',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,令和四年人口,平成二十七年人口,二〇二〇年世帯数',
        '島根県,松江市,200,206,90',
        '島根県,出雲市,170,172,70',
      ),
    ),
  },
  'answers-with-plans': {
    shows: 'a plan makes 有 unclear, but not the name of a committee; 無 stays 無',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数（集落）,地域運営組織の有無',
        '島根県,松江市,あ,1,有（地区まちづくり検討会）',
        '島根県,松江市,い,1,無（R5設立予定）',
        '島根県,出雲市,う,1,無（検討中）',
        '島根県,出雲市,え,1,有（R5設立予定）',
        '島根県,浜田市,お,1,有（予定：R5）',
        '島根県,浜田市,か,1,有（休止）',
        '島根県,益田市,き,1,有（設立を検討）',
      ),
    ),
  },
  'ditto-below-subtotal': {
    shows: '〃 below a subtotal stands for the place above the subtotal, and for none of its figures',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,人口（人）',
        '島根県,松江市,あ,10',
        '島根県,小計,,10',
        '〃,〃,い,20',
        '〃,出雲市,う,30',
        '〃,出雲市計,,30',
        '〃,〃,え,〃',
        '〃,浜田市計,,5',
        '〃,〃,お,5',
      ),
    ),
  },
};
