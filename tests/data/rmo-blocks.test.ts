import { expect, test } from 'vitest';
import { readCanonicalTables } from '../../scripts/lib/canonical/read-canonical-tables.ts';
import { readDataCsv } from '../../scripts/survey/data-csv.ts';
import { DATA } from '../../scripts/lib/places.ts';
import { rmoBlockFigures } from '../../src/survey/interpret/rmo-blocks.ts';

test('every prefecture is in one block, and shares of municipalities are those published', async () => {
  const { rmosByRegion, municipalities, prefectures } = await readCanonicalTables(DATA);
  const figures = rmoBlockFigures(rmosByRegion).filter(({ measure }) => measure !== 'rmos');
  const members = figures.flatMap(({ block }) => block?.prefectures ?? []);
  expect(members.toSorted()).toEqual(prefectures.map(({ code }) => code));
  const { rows } = await readDataCsv(DATA, 'survey/rmos_by_region.csv');
  const published = new Map(
    rows.map((row) => [row['region'], Number(row['share_of_municipalities_percent'])]),
  );
  for (const { block, value } of figures) {
    const size = municipalities.filter(({ prefectureCode }) =>
      block?.prefectures.includes(prefectureCode),
    ).length;
    const share = Math.round((value / size) * 100);
    // Shares are of the municipalities that replied: some of 東北 and 中国 did not.
    const most = block?.name === '東北' ? 2 : block?.name === '中国' ? 1 : 0;
    expect([block?.name, (published.get(block?.name) ?? 0) - share]).toEqual([
      block?.name,
      most,
    ]);
  }
});
