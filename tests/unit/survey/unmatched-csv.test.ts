import { expect, test } from 'vitest';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import { hasUnmatched, unmatchedCsv } from '../../../src/survey/write/unmatched-csv.ts';
import { realContext } from '../../pipeline/survey/case-outcome.ts';

const TABLE = [
  '令和2年10月1日現在,,,',
  '都道府県,市町村,性別,人口（人）',
  '富山県,富山市,計,8',
  ',,男女,4',
  ',架空町,計,3',
].join('\n');

test('rows without a place, rows that cannot be used and places without a row are saved', async () => {
  const context = await realContext();
  const report = await checkSurvey(new TextEncoder().encode(TABLE), 'a.csv', context);
  const [interpretation] = report.interpretations;
  if (interpretation === undefined) throw new Error('nothing was read');
  const lines = unmatchedCsv(interpretation, context.index).trim().split('\r\n');
  const width = lines.map((line) => line.split(',').length);
  expect(new Set(width)).toEqual(new Set([12]));
  expect(lines[0]).toBe(
    '行,理由,見つからない名称,候補1,候補2,候補3,候補4,候補5,都道府県,市町村,性別,人口（人）',
  );
  expect(lines).toContain('4,男女の別が読めない,,,,,,,,,男女,4');
  expect(lines.some((line) => line.startsWith('5,名称が見つからない,富山県架空町,'))).toBe(true);
  expect(lines).toContain(',表に行がない,,16202 富山県高岡市,,,,,,,,');
  expect(hasUnmatched(interpretation)).toBe(true);
  expect(hasUnmatched({ unmatched: [], leftOut: [], missing: [] })).toBe(false);
});
