import type { PlainTerm, TermsText } from '../terms-text.ts';

const term = (name: string, japanese: string, plain: string): PlainTerm => ({
  name,
  japanese,
  plain,
});

/** Terms in plain English, with the Japanese term and its reading. */
export const termsEn: TermsText = {
  hub: term(
    'Small hub',
    '小さな拠点 chiisana kyoten',
    'A place that brings together what people need for daily life: shops, a clinic, care, buses. It is linked with the hamlets around.',
  ),
  rmo: term(
    'RMO, residents’ management organisation',
    '地域運営組織 chiiki un’ei soshiki',
    'A group formed chiefly by the people who live in an area. It keeps working on the area’s problems, such as shopping or looking after one another.',
  ),
  depopulation: term(
    'Depopulation',
    '過疎 kaso',
    'So many people have left that life cannot easily go on as before. A national law decides which municipalities count as depopulated.',
  ),
  full: term('Fully depopulated', '全部過疎 zenbu kaso', 'All of the municipality is depopulated.'),
  partial: term(
    'Partly depopulated',
    '一部過疎 ichibu kaso',
    'Only some of the old municipalities that merged into this one are depopulated. The rest is not.',
  ),
  deemed: term(
    'Deemed depopulated',
    'みなし過疎 minashi kaso',
    'A municipality made by a merger. The law treats all of it as depopulated.',
  ),
  none: term('Not depopulated', '非過疎 hi-kaso', 'A municipality without any depopulated area.'),
  depopulated: term(
    'Depopulated municipalities',
    '過疎関係市町村 kaso kankei shichoson',
    'Those that are fully, partly or deemed depopulated, counted together.',
  ),
  strategy: term(
    'Comprehensive strategy',
    '総合戦略 sogo senryaku',
    'A plan a municipality makes to better life in its area. The national target counts the hubs named in these plans.',
  ),
  indicator: term('Indicator', '指標 shihyo', 'A number that tells how things stand.'),
  target: term(
    'Target',
    '目標 mokuhyo',
    'A number the government wants to reach by a certain year, set in a plan.',
  ),
  survey: term(
    'Survey',
    '実態調査 jittai chosa',
    'The government asks every municipality and counts the answers.',
  ),
  fiscalYear: term('Fiscal year (FY)', '年度 nendo', 'A year from April to the next March.'),
  settlement: term(
    'Hamlet',
    '集落 shuraku',
    'A group of homes whose people help one another. Several hamlets that share daily life form a settlement area (集落生活圏).',
  ),
  gap: term('Gap', '空白 kuhaku', 'Places or people with no hub within the chosen distance.'),
  demandPoint: term(
    'Demand point',
    '需要点 juyoten',
    'A point that stands for where people live, with how many live there.',
  ),
  ageing: term(
    'Ageing rate',
    '高齢化率 koreika ritsu',
    'How many of every hundred people are 65 or older.',
  ),
  projection: term(
    'Projection',
    '将来推計 shorai suikei',
    'Future population worked out by calculation. It is not certain.',
  ),
  fiscalCapacity: term(
    'Fiscal capacity index',
    '財政力指数 zaiseiryoku shisu',
    'How much of the money a municipality needs comes from its own income. The higher, the better off.',
  ),
  municipalityCode: term(
    'Municipality code',
    '団体コード dantai kodo',
    'The number given to each municipality.',
  ),
  prefectureAggregate: term(
    'Figures by prefecture',
    '都道府県の集計 todofuken no shukei',
    'Figures of the municipalities, worked out for each prefecture.',
  ),
  equalSize: term(
    'Equal-size map',
    '等面積 tomenseki',
    'Every municipality is a hexagon of the same size. It shows neither area nor distance.',
  ),
  absence: term(
    'No value',
    '値なし atai nashi',
    'There is no number; that is not zero. “Unknown”: asked, but nobody knows. “Suppressed”: known, but not told. “Not surveyed”: never asked. “Not loaded”: not on this site yet.',
  ),
  edition: term(
    'Edition',
    '版 han',
    'All the data as they were put together on one day. They do not change afterwards.',
  ),
  exercise: term(
    'Practice data (fictitious)',
    '演習用（架空） enshuyo (kaku)',
    'Data made up for practice. They are not real.',
  ),
};
