import { lines, utf8, type SurveyCase } from './input-files.ts';

const recipe = {
  format: 1,
  name: '県独自の拠点調査',
  table: 'hubSurvey',
  sheet: '',
  columns: [
    { heading: '担当市町', field: 'municipality' },
    { heading: 'よびな', field: 'name' },
    { heading: '令和4年度 住民数', field: 'population' },
    { heading: '組の数', field: 'settlementCount' },
    { heading: 'ATM', field: 'facilities', item: 'bank' },
  ],
  prefecture: '39',
  answers: { '|||ゆすはら': '39405' },
  snapshot: {
    fileName: '令和4年度.csv',
    headings: ['担当市町', 'よびな', '令和4年度 住民数', '組の数', 'ATM', '担当者'],
    rows: 2,
    totals: { '令和4年度 住民数': 515, 組の数: 18 },
  },
};

const beside = { 'recipe.json': `${JSON.stringify(recipe, undefined, 2)}\n` };

/** Recipes: a mapping made once and used on the next year's file. */
export const recipeCases: Readonly<Record<string, SurveyCase>> = {
  'recipe-same-layout': {
    shows: 'a table of its own words is read by a recipe',
    file: '令和4年度.csv',
    bytes: utf8(
      lines('担当市町,よびな,令和4年度 住民数,組の数,ATM,担当者', 'ゆすはら,あおぞら,310,6,○,甲', '大豊町,みずほ,205,12,,乙'),
    ),
    options: { recipe: 'recipe.json' },
    beside,
  },
  'recipe-next-year': {
    shows: 'next year a column is gone, one is new, and a total has doubled',
    file: '令和5年度.csv',
    bytes: utf8(
      lines('担当市町,よびな,令和5年度 住民数,ATM,備考', 'ゆすはら,あおぞら,620,○,', '大豊町,みずほ,410,,増えた'),
    ),
    options: { recipe: 'recipe.json' },
    beside,
  },
  'recipe-of-another-table': {
    shows: 'a recipe for another table is refused',
    file: 'input.csv',
    bytes: utf8(lines('都道府県,市町村,拠点名,集落数', '高知県,檮原町,あおぞら,6')),
    options: { recipe: 'recipe.json' },
    beside,
  },
};
