import { describe, expect, test } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { makeRecipe } from '../../../../src/survey/recipe/make-recipe.ts';
import { parseRecipe, writeRecipe } from '../../../../src/survey/recipe/parse-recipe.ts';
import type { Recipe } from '../../../../src/survey/recipe/recipe.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const context = await realContext();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = '都道府県,市町村,拠点名,人口,集落数\n高知県,檮原町,あおぞら,310,6\n';

async function recipeOf(text: string): Promise<Recipe> {
  const report = await checkSurvey(utf8(text), 'a.csv', context);
  const [interpretation] = report.interpretations;
  if (interpretation === undefined) throw new Error('no table');
  return makeRecipe('調査', 'a.csv', interpretation, { prefecture: '39' });
}

function valid(text: string): Recipe {
  const parsed = parseRecipe(text);
  if (parsed.status === 'invalid') throw new Error(parsed.path);
  return parsed.recipe;
}

test('a recipe written is the recipe read', async () => {
  const recipe = await recipeOf(TABLE);
  expect(valid(writeRecipe(recipe))).toEqual({ ...recipe, asOf: undefined });
});

test('a recipe reads the table it was made from as it was read before', async () => {
  const recipe = await recipeOf(TABLE);
  const before = await checkSurvey(utf8(TABLE), 'a.csv', context);
  const after = await checkSurvey(utf8(TABLE), 'a.csv', context, { recipe });
  expect(after.interpretations[0]?.canonical).toEqual(before.interpretations[0]?.canonical);
  expect(after.findings.filter(({ rule }) => rule === 'L3-07')).toEqual([]);
});

describe(parseRecipe, () => {
  const parts = JSON.parse(
    JSON.stringify({
      format: 1,
      name: 'a',
      table: 'hubSurvey',
      sheet: '',
      columns: [],
      answers: {},
      snapshot: { fileName: '', headings: [], rows: 0, totals: {} },
    }),
  ) as Record<string, unknown>;

  test.each([
    ['', 'not json'],
    ['format', { ...parts, format: 2 }],
    ['table', { ...parts, table: 'hub' }],
    ['columns', { ...parts, columns: {} }],
    ['columns[0].field', { ...parts, columns: [{ heading: 'a', field: 'depopulationClass' }] }],
    ['prefecture', { ...parts, prefecture: '48' }],
    ['asOf', { ...parts, asOf: '令和4年' }],
    ['answers.|||池田町', { ...parts, answers: { '|||池田町': '長野県' } }],
    [
      'snapshot.totals.人口',
      { ...parts, snapshot: { ...(parts['snapshot'] as object), totals: { 人口: '1' } } },
    ],
  ])('names the part that is wrong: %s', (path, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect(parseRecipe(text)).toMatchObject({ status: 'invalid', path });
  });

  test('a byte order mark does no harm', () => {
    expect(parseRecipe(`\ufeff${JSON.stringify(parts)}`).status).toBe('valid');
  });
});
