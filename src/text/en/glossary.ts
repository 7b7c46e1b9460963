import type { GlossaryText } from '../about-text.ts';

/** English wording: terms of the field, with the Japanese ones and their reading. */
export const glossaryEn: GlossaryText = {
  hub: {
    term: 'Small hub (小さな拠点)',
    reading: 'chiisana kyoten',
    meaning:
      'A place in a settlement area where services such as shopping, medical care, welfare and transport, and places for community activity, are brought together and linked with the hamlets around. They are counted in two ways that are never mixed: “in the strategy” counts those placed in a municipal comprehensive strategy, as the national target does; “outside the strategy included” counts the others as well.',
  },
  rmo: {
    term: 'Residents’ management organisation, RMO (地域運営組織)',
    reading: 'chiiki un’ei soshiki',
    meaning:
      'An organisation formed chiefly by the people of an area to safeguard life there, which works continuously on local problems under guidelines set by a council of those concerned (Ministry of Internal Affairs and Communications).',
  },
  depopulation: {
    term: 'Depopulation class (過疎の区分)',
    reading: 'kaso no kubun',
    meaning:
      'Class of a municipality under the Act on Special Measures for Supporting Sustainable Development of Depopulated Areas. Fully depopulated: the whole municipality. Partly depopulated: only the areas of former municipalities before a merger. Deemed depopulated: the whole of a merged municipality is treated as depopulated. A class is always shown with its date.',
  },
  depopulated: {
    term: 'Depopulated municipalities (過疎関係市町村)',
    reading: 'kaso kankei shichoson',
    meaning: 'Fully, partly and deemed depopulated municipalities together.',
  },
  municipality: {
    term: 'Municipality and its code (市区町村・団体コード)',
    reading: 'shikuchoson, dantai kodo',
    meaning:
      '1,718 cities, towns and villages and the 23 special wards of Tokyo: 1,741 in all. Designated cities count as one each. A code has five digits, or six with its check digit.',
  },
  prefectureAggregate: {
    term: 'Figures by prefecture (都道府県の集計)',
    reading: 'todofuken no shukei',
    meaning:
      'Figures of a prefecture computed from the municipalities that are loaded; the number of those with a value is stated.',
  },
  settlement: {
    term: 'Hamlet and settlement area (集落・集落生活圏)',
    reading: 'shuraku, shuraku seikatsuken',
    meaning:
      'A hamlet is a group of homes whose people share their daily life. A settlement area holds several hamlets in which everyday life is lived together.',
  },
  survey: {
    term: 'Survey and fiscal year (実態調査・年度)',
    reading: 'jittai chosa, nendo',
    meaning:
      'A count that the government makes by asking municipalities. A fiscal year (FY) runs from April to March. Small hubs are counted at the end of May of each fiscal year.',
  },
  edition: {
    term: 'Edition (版)',
    reading: 'han',
    meaning:
      'A whole set of data made on a date and not changed afterwards. A link can fix the edition.',
  },
  indicator: {
    term: 'Indicator and target (指標・目標)',
    reading: 'shihyo, mokuhyo',
    meaning:
      'An indicator is a national count from a survey. A target is a value set by a national plan with a deadline; those replaced by a later plan are marked “superseded”.',
  },
  gap: {
    term: 'Gap (空白)',
    reading: 'kuhaku',
    meaning: 'People or places farther than the chosen distance from any hub.',
  },
  demandPoint: {
    term: 'Demand point (需要点)',
    reading: 'juyoten',
    meaning: 'A point standing for where people live, with a position and a population.',
  },
  exercise: {
    term: 'Practice data (演習用（架空）)',
    reading: 'enshuyo (kaku)',
    meaning:
      'Data made up for practice. It matches the published totals, but nothing in it exists.',
  },
};
