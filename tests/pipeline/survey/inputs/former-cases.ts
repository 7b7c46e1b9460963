import { lines, utf8, type SurveyCase } from './input-files.ts';

/** Lists from before mergers, and rows of parts of today's municipalities. */
export const formerCases: Readonly<Record<string, SurveyCase>> = {
  'former-in-hub-lists': {
    shows:
      'a list from before the mergers: each former municipality leads to that of today, over every step; one that was divided, or one of three of the name, is asked about',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数',
        '高知県,土佐郡鏡村,あ,1',
        '高知県,本川村,い,1',
        '岐阜県,奥明方村,う,1',
        '兵庫県,城東町,え,1',
        '新潟県,横越村,お,1',
        '長野県,木曽郡山口村,か,1',
        '群馬県,勢多郡東村,き,1',
        '群馬県,東村,く,1',
        '山梨県,上九一色村,け,1',
        '大分県,下毛郡本耶馬渓町,こ,1',
      ),
    ),
  },
  'former-codes-in-hub-lists': {
    shows: 'codes from before the mergers, five digits or six, lead to the municipality of today',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '市町村コード,市町村,拠点名,集落数',
        '393614,鏡村,あ,1',
        '222011,静岡市,い,1',
        '193411,上九一色村,う,1',
        '044032,泉町,え,1',
      ),
    ),
  },
  'former-in-figures': {
    shows:
      'figures from before the mergers are those of parts and never of the whole of today; of one that only became a city they are those of the whole; 高知市 beside 鏡村 is doubted',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '平成12年10月1日現在,,,',
        '市町村コード,都道府県,市町村,人口（人）',
        '39361,高知県,鏡村,1700',
        ',高知県,土佐山村,1300',
        '12402,千葉県,大網白里町,47000',
        '39201,高知県,高知市,330000',
        '17344,石川県,野々市町,45000',
        '15217,新潟県,新井市,28000',
        '40305,福岡県,那珂川町,45000',
      ),
    ),
  },
  'parts-beside-codes': {
    shows: 'a part in brackets or behind the name is a part whatever the code beside it says',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '市町村コード,市町村,人口（人）',
        '39201,高知市（旧鏡村）,1700',
        '39201,高知市旧土佐山村,1300',
        '01100,札幌市中央区,237000',
        '32201,旧松江市,140000',
        '16201,富山市（とやまし）,413000',
        '32203,島根県出雲市（全域）,172000',
        '24201,大津市,345000',
      ),
    ),
  },
  'whole-with-notes-beside-codes': {
    shows: 'the name that all of a municipality bore, or a note that names no part, leaves it the whole',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '市町村コード,市町村,人口（人）',
        '28221,丹波篠山市（旧篠山市）,39600',
        '40231,那珂川市（旧那珂川町）,50000',
        '17212,野々市市（旧野々市町）,57000',
        '04216,富谷市（H28市制施行）,51600',
        '39201,高知市(離島),326000',
        '20202,松本市（過疎地域）,5000',
        '39402,佐川町（旧佐川町）,12000',
      ),
    ),
  },
  'classes-with-notes-beside-codes': {
    shows: 'a class in brackets behind a name of a list of classes makes it no part',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '過疎地域市町村（令和4年4月1日現在）,,',
        '市町村コード,市町村,過疎区分',
        '20202,松本市（過疎地域）,一部過疎',
        '39201,高知市（旧鏡村）,全部過疎',
      ),
    ),
  },
  'figures-before-mergers': {
    shows: 'figures of a day before the last merger of a municipality are doubted, by name and day',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '昭和50年10月1日現在,,',
        '市町村コード,市町村,人口（人）',
        '22202,浜松市,460000',
        '15201,新潟市,420000',
        '39201,高知市,280000',
        '39405,檮原町,6000',
      ),
    ),
  },
  'figures-put-together-for-today': {
    shows: 'figures of before a merger that a table put together for later areas are not doubted',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '昭和50年10月1日現在（令和2年の境域に組替）,,',
        '市町村コード,市町村,人口（人）',
        '39201,高知市,310000',
        '39405,檮原町,6000',
      ),
    ),
  },
  'names-of-today-with-former': {
    shows: '旧 before a name of today is the municipality before it grew: a part, in whatever prefecture',
    file: 'input.csv',
    bytes: utf8(
      lines('令和4年4月1日現在,', '市町村,人口（人）', '旧高知市,310000', '旧日高村,5000', '旧鏡村,1500'),
    ),
  },
  'parts-beside-codes-of-hubs': {
    shows: 'a hub in a part of a municipality is a hub of the municipality',
    file: 'input.csv',
    bytes: utf8(
      lines('市町村コード,市町村,拠点名,集落数', '39201,高知市（旧鏡村）,あ,1', '39201,高知市,い,1'),
    ),
  },
  'names-borne-elsewhere': {
    shows:
      'a name that one municipality bears today and others bore before is asked about where no prefecture is named',
    file: 'input.csv',
    bytes: utf8(lines('市町村,拠点名,集落数', '大和町,あ,1', '檮原町,い,2')),
  },
  'names-borne-elsewhere-before': {
    shows: 'in a table of a date when only one municipality bore the name, it is that one',
    file: 'input.csv',
    bytes: utf8(
      lines('令和4年5月末現在,,', '市町村,拠点名,集落数', '大和町,あ,1', '檮原町,い,2'),
    ),
  },
};
