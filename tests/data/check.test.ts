import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from '../../scripts/check-data.ts';
import { describeReport } from '../../scripts/lib/check/describe-report.ts';

test('the tables pass every check', async () => {
  const report = await checkData(join(import.meta.dirname, '../../data'));
  expect(describeReport(report, 'en')).toMatch(/All \d+ checks passed$/);
  expect(report.ok).toBe(true);
});

test('the check covers the totals that everybody knows', async () => {
  const report = await checkData(join(import.meta.dirname, '../../data'));
  const expected = report.groups.flatMap(({ lines }) => lines.map((line) => line.expected));
  for (const total of ['885', '713', '158', '14', '820', '650', '149', '21'])
    expect(expected).toContain(total);
  for (const total of ['126,146,099', '35,335,805', '18,248,742', '1,718', '1,741', '104,686,386'])
    expect(expected).toContain(total);
});
