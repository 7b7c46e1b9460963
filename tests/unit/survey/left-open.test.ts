import { expect, test } from 'vitest';
import { hubRow } from '../../../scripts/survey/canonical-rows.ts';
import { hasFunction } from '../../../src/domain/hub-function.ts';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import { importedTables } from '../../../src/ui/import/imported-tables.ts';
import { realContext } from '../../pipeline/survey/case-outcome.ts';

const TABLE = [
  '都道府県,市町村,拠点名,診療所,郵便局,路線バス',
  '高知県,檮原町,あおぞら,…,○,…',
  '高知県,檮原町,みずほ,×,○,○',
].join('\n');

test('an answer that is … stays unknown on the map and in the tables', async () => {
  const bytes = new TextEncoder().encode(TABLE);
  const report = await checkSurvey(bytes, 'a.csv', await realContext());
  const [content] = importedTables(report, 'abcdef0123456789').tables.map((one) => one.content);
  const hubs = content?.kind === 'hubs' ? content.rows : [];
  const answers = hubs.map((hub) => [hasFunction(hub, 'clinic'), hasFunction(hub, 'transport')]);
  expect(answers).toEqual([
    [undefined, undefined],
    [false, true],
  ]);
  const rows = report.interpretations.flatMap(({ canonical }) =>
    canonical.target === 'hubs' ? canonical.rows : [],
  );
  const cells = rows.map((row) => {
    const data = hubRow(row, 'hub-39405-01', { source: 'own', detail: '' });
    return [data['facilities'], data['facilities_not_known'], data['transports_not_known']];
  });
  expect(cells).toEqual([
    ['post_office', 'clinic', 'route_bus'],
    ['post_office', '-', '-'],
  ]);
});
