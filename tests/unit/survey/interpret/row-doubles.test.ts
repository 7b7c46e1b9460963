import { expect, test } from 'vitest';
import { FindingCollector } from '../../../../src/survey/finding-collector.ts';
import type { CanonicalRows } from '../../../../src/survey/interpret/canonical-rows.ts';
import { reportDoubles } from '../../../../src/survey/interpret/row-doubles.ts';

function figures(count: number): CanonicalRows {
  const rows = Array.from({ length: count }, (_, row) => ({
    row: row + 1,
    municipalityCode: '39405',
    measure: 'population',
    asOf: '2022-04-01',
    value: row,
    unit: '人',
  }));
  return { target: 'figures', rows };
}

test('rows that say the same again are told with the first, those beyond the limit counted', () => {
  const findings = new FindingCollector(2);
  reportDoubles(figures(1000), findings.at('', 1));
  expect(
    findings
      .list()
      .map(({ place, found, expected, count }) => [place.cells, found, expected, count]),
  ).toEqual([
    ['A3', '39405 population 2022-04-01', 'A2', 1],
    ['A4', '39405 population 2022-04-01', 'A2', 1],
    ['', '', '', 997],
  ]);
});

test('a double beyond the limit is not put into words', () => {
  const findings = new FindingCollector(1);
  const report = findings.at('', 1);
  let spelled = 0;
  reportDoubles(figures(5), (kind, seen = {}) => {
    report(kind, seen);
    if (Object.keys(seen).includes('found')) spelled += 1;
  });
  expect(spelled).toBe(0);
});
