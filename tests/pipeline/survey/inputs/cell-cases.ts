import { lines, utf8, type SurveyCase } from './input-files.ts';

/** Cells as people type them. */
export const cellCases: Readonly<Record<string, SurveyCase>> = {
  'numbers': {
    shows: 'full width, separators, △, units, 約, notes, per cent, units of thousands',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,,',
        '団体コード,市町村,人口,増減',
        '394050,檮原町,３３０７,△12',
        '393444,大豊町,"3,252人",▲５',
        '392014,高知市,約32万6千,−8',
        '392120,香美市,"2.6万人",－3',
        '393011,東洋町,"2,194（うち外国人3）",+4',
        '393029,奈半利町,(2900),※1',
        '393037,田野町,2 500,"１,000"',
        '393045,安田町,2370※2,"1,0,0"',
        '393053,北川村,1.1千人,12箇所',
        '393061,馬路村,745人程度,0',
      ),
    ),
  },
  'absences': {
    shows: 'every mark to its state of absence; zero stays zero, blank is not zero',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '団体コード,市町村,小さな拠点数（箇所）',
        '394050,檮原町,0',
        '393444,大豊町,-',
        '392014,高知市,…',
        '392120,香美市,ｘ',
        '393011,東洋町,***',
        '393029,奈半利町,',
        '393037,田野町,該当なし',
        '393045,安田町,不明',
        '393053,北川村,調査中',
        '393061,馬路村,Ｘ',
        '393070,芸西村,・・・',
      ),
    ),
  },
  'dates': {
    shows: 'Japanese years and every way to write a date; impossible dates are not stated',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数,開設年月',
        'あ,高知県,檮原町,1,平成24年7月',
        'い,高知県,檮原町,1,R4.4.1',
        'う,高知県,檮原町,1,令和元年５月',
        'え,高知県,檮原町,1,2019/4/1',
        'お,高知県,檮原町,1,S63.10',
        'か,高知県,檮原町,1,㍻30年',
        'き,高知県,檮原町,1,2019-13',
        'く,高知県,檮原町,1,未定',
        'け,高知県,檮原町,1,平成32年3月',
        'こ,高知県,檮原町,1,201904',
      ),
    ),
  },
  'addresses': {
    shows: 'U+2212 and long-vowel dashes in addresses; コーポ keeps its sound',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数,住所',
        'あ,高知県,檮原町,1,檮原町檮原１４２６−１',
        'い,高知県,檮原町,1,檮原町檮原1426ー1 コーポひなた2ー3',
        'う,高知県,檮原町,1,檮原町檮原1426‐1',
        'え,高知県,檮原町,1,檮原町　檮原1426-1',
      ),
    ),
  },
  'marks': {
    shows: '○ △ ▲ × and words for yes and no, mixed in one column',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数,総合戦略への位置付け,地域運営組織の有無',
        'あ,高知県,檮原町,1,○,有',
        'い,高知県,檮原町,1,×,無',
        'う,高知県,檮原町,1,△,1.有',
        'え,高知県,檮原町,1,有,検討中',
        'お,高知県,檮原町,1,1,',
        'か,高知県,檮原町,1,…,たぶん',
      ),
    ),
  },
  'letters-for-crosses': {
    shows: 'x is × (無) among ○, said for each; open beside ×; withheld among figures',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,人口,診療所,郵便局',
        'あ,高知県,檮原町,x,○,○',
        'い,高知県,檮原町,120,x,x',
        'う,高知県,檮原町,95,Ｘ,×',
        'え,高知県,檮原町,Ｘ,ｘ ,○',
      ),
    ),
  },
  'values-as-formulas': {
    shows: 'values kept from a spreadsheet by ="…", = or an apostrophe are what they hold',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '団体コード,市町村,拠点名,人口',
        '"=""394050""","=""檮原町""",あおぞら,"=""350"""',
        "'393444,大豊町,みずほ,'800",
        '=393410,本山町,さめうら,=350',
        '393631,土佐町,いしはら,=1+2',
      ),
    ),
  },
  'dates-of-spreadsheets': {
    shows:
      'dates with midnight behind them, short names of eras, and from when on; any other time is told',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,開設年月',
        'あ,高知県,檮原町,2012/7/1 0:00:00',
        'い,高知県,檮原町,2012-07-01T00:00:00.000',
        'う,高知県,檮原町,平24.7',
        'え,高知県,檮原町,昭63年4月1日',
        'お,高知県,檮原町,H24.7～',
        'か,高知県,檮原町,令和元年5月から',
        'き,高知県,檮原町,2012年7月1日（予定）',
        'く,高知県,檮原町,昭和63～平成元年',
        'け,高知県,檮原町,2015-03-31T15:00:00.000Z',
        'こ,高知県,檮原町,2015/3/31 15:00',
      ),
    ),
  },
  'out-of-range': {
    shows: 'impossible numbers are unknown, not taken',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '拠点名,都道府県,市町村,集落数,人口,高齢化率',
        'あ,高知県,檮原町,1,-5,45.2',
        'い,高知県,檮原町,1,100,452',
        'う,高知県,檮原町,1,百人,45.2%',
      ),
    ),
  },
};
