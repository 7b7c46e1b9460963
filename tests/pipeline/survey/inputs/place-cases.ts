import { lines, utf8, type SurveyCase } from './input-files.ts';

const AMBIGUOUS = lines(
  '市町村,拠点名,集落数',
  '池田町,あおぞら,6',
  '檮原町,みずほ,12',
  '府中市,つばさ,3',
  '中央区,ひなた,4',
);

/** Municipalities by code and by name. */
export const placeCases: Readonly<Record<string, SurveyCase>> = {
  'names-variants': {
    shows: 'ケ and ヶ, other forms of characters, 郡, prefecture in front, spaces, no 町',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数',
        '青森県,鯵ヶ沢町,あ,1',
        '宮城県,七ケ宿町,い,1',
        '高知県,梼原町,う,1',
        '高知県,高岡郡檮原町,え,1',
        '高知県,高知県大豊町,お,1',
        '高知,香 美 市,か,1',
        '高知県,檮原,き,1',
        '茨城県,竜ヶ崎市,く,1',
        '茨城県,龍ケ崎市,け,1',
      ),
    ),
  },
  'names-former': {
    shows: 'former names with the date of the change, and old municipalities of partly depopulated ones',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数',
        '兵庫県,篠山市,あ,1',
        '石川県,野々市町,い,1',
        '北海道,旧戸井町,う,1',
        '北海道,函館市,え,1',
      ),
    ),
  },
  'names-ambiguous': {
    shows: 'names of several prefectures are never guessed; 中央区 may be a ward anywhere',
    file: 'input.csv',
    bytes: utf8(AMBIGUOUS),
  },
  'names-answered': {
    shows: 'answers given once are used again',
    file: 'input.csv',
    bytes: utf8(AMBIGUOUS),
    options: { answers: { '|||池田町': '20481', '|||府中市': '34208', '|||中央区': '13102' } },
  },
  'names-from-title': {
    shows: 'the prefecture that the title names serves rows that name none',
    file: 'input.csv',
    bytes: utf8(
      lines('広島県の小さな拠点,,', '市町村,拠点名,集落数', '府中市,あおぞら,6', '池田町,みずほ,12'),
    ),
  },
  'names-unknown': {
    shows: 'unknown names come with candidates by spelling, reading and distance',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数,緯度,経度',
        '高知県,大豊村町,あおぞら,6,33.7646,133.6643',
        '高知県,ゆすはら町,みずほ,12,,',
        '高知県,存在しない市,つばさ,1,,',
      ),
    ),
  },
  'codes-lost-zero': {
    shows: 'five digits that were six, four that were five: the zero is restored',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,',
        '団体コード,市町村,人口（人）',
        '12025,函館市,20',
        '12033,小樽市,30',
        '３９４０５０,檮原町,40',
        '393444,大豊町,50',
      ),
    ),
  },
  'codes-five-digits': {
    shows: 'five-digit codes with their zero lost',
    file: 'input.csv',
    bytes: utf8(
      lines('令和4年4月1日現在,,', '市町村コード,市町村,人口（人）', '1202,函館市,20', '39405,檮原町,40'),
    ),
  },
  'codes-former': {
    shows: 'a code no longer in use is read as its successor',
    file: 'input.csv',
    bytes: utf8(
      lines('令和4年4月1日現在,,', '市町村コード,市町村,人口（人）', '17344,野々市町,20', '17212,野々市市,40'),
    ),
  },
  'codes-wrong': {
    shows: 'a wrong check digit falls back to the name; code and name that differ are asked about',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,,',
        '団体コード,都道府県,市町村,人口（人）',
        '394051,高知県,檮原町,40',
        '392014,高知県,大豊町,50',
        '399999,高知県,香美市,60',
        '394050,高知県,,70',
      ),
    ),
  },
  'names-with-marks': {
    shows: 'marks of footnotes behind a name, and a prefecture in brackets before it',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '市町村名,拠点名,主な施設',
        '檮原町※1,あおぞら,診療所、郵便局ほか',
        '大豊町＊,みずほ,診療所など',
        '本山町（注2）,さめうら,"郵便局、他"',
        '（高知県）土佐町,いしはら,道の駅ほか',
        '【高知県】馬路村 注）,うまじ,郵便局',
        '大川村外,おおかわ,郵便局',
        '土佐町,さめうら,郵便局外1件',
      ),
    ),
  },
  'rows-twice': {
    shows: 'the same municipality twice',
    file: 'input.csv',
    bytes: utf8(
      lines('令和4年4月1日現在,,', '団体コード,市町村,人口（人）', '394050,檮原町,40', '394050,檮原町,41'),
    ),
  },
};
