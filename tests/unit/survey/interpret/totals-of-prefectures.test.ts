import { expect, test } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const context = await realContext();

async function outcomes(kochi: number): Promise<readonly unknown[]> {
  const text = [
    '都道府県,市町村,地域運営組織数（2022年度）',
    '高知県,檮原町,5',
    '高知県,南国市,2',
    '島根県,雲南市,30',
    `高知県,計,${kochi}`,
    '島根県,計,30',
  ].join('\n');
  const report = await checkSurvey(new TextEncoder().encode(text), 'a.csv', context);
  return (report.interpretations[0]?.totals ?? []).map(({ row, agrees }) => [row + 1, agrees]);
}

test('a 計 that names its prefecture in another column sums that prefecture', async () => {
  expect(await outcomes(7)).toEqual([
    [5, true],
    [6, true],
  ]);
  expect(await outcomes(8)).toEqual([
    [5, false],
    [6, true],
  ]);
});
