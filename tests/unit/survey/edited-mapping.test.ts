import { expect, test } from 'vitest';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import type { EditedTable } from '../../../src/survey/tables/edited-mapping.ts';
import { realContext } from '../../pipeline/survey/case-outcome.ts';

const CSV = '県,町,よみ,呼び名,戸\r\n高知県,檮原町,ゆすはらちょう,あおぞら,12\r\n';
const PLACE = { sheet: '', ordinal: 1 };

async function check(...edits: readonly EditedTable[]) {
  return checkSurvey(new TextEncoder().encode(CSV), 'a.csv', await realContext(), { edits });
}

test('a table that nobody knows is read as its reader says', async () => {
  expect((await check()).findings.map(({ kind }) => kind)).toContain('tableUnknown');
  const columns = [
    { index: 0, field: 'prefecture' },
    { index: 1, field: 'municipality' },
    { index: 3, field: 'name' },
    { index: 4, field: 'households' },
  ] as const;
  const { interpretations } = await check({ ...PLACE, table: 'hubSurvey', columns });
  expect(interpretations[0]?.canonical.rows).toMatchObject([
    { municipalityCode: '39405', name: 'あおぞら', households: 12 },
  ]);
  expect(interpretations[0]?.mapping.unmapped.map(({ label }) => label)).toEqual(['よみ']);
});

test('a table that its reader leaves out is no question', async () => {
  const { interpretations, findings } = await check({ ...PLACE, table: undefined });
  expect(interpretations).toEqual([]);
  expect(findings.map(({ kind }) => kind)).not.toContain('tableUnknown');
});

test('one meaning for two columns is refused', async () => {
  const columns = [
    { index: 1, field: 'municipality' },
    { index: 2, field: 'name' },
    { index: 3, field: 'name' },
  ] as const;
  const { findings, verdict } = await check({ ...PLACE, table: 'hubSurvey', columns });
  expect(findings.map(({ kind }) => kind)).toContain('columnTwice');
  expect(verdict).toBe('refused');
});
