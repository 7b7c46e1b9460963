import { checkSurvey } from '../../src/survey/check-survey.ts';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { tidyCsv } from '../../src/survey/write/tidy-csv.ts';
import { tidyTable } from '../../src/survey/write/tidy-rows.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA } from '../lib/places.ts';
import { surveyContext } from '../survey/survey-context.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import { surveyCsv, surveyRows, surveyXlsx } from './survey-input.ts';

const CSV_ROWS = 200_000;
const XLSX_ROWS = 50_000;

/**
 * Rows of a survey of hubs (12 columns, two thirds of the figures in need of repair) from
 * the file's bytes to the tidy csv: decoded, laid out, recognised, reconciled with the
 * 1,741 municipalities, repaired with findings, scored, and written.
 */
export async function measureSurvey(runs: number): Promise<Measurement[]> {
  const context = surveyContext(await readCanonicalTables(DATA));
  const rows = surveyRows(context.index, CSV_ROWS);
  const files = [
    { name: 'csv', count: CSV_ROWS, bytes: surveyCsv(rows), budget: BUDGET.surveyCsvRowsPerSecond },
    {
      name: 'xlsx',
      count: XLSX_ROWS,
      bytes: surveyXlsx(rows.slice(0, XLSX_ROWS + 1)),
      budget: BUDGET.surveyXlsxRowsPerSecond,
    },
  ];
  const measurements: Measurement[] = [];
  for (const { name, count, bytes, budget } of files) {
    const values: number[] = [];
    for (let run = 0; run < runs; run += 1)
      values.push(await rowsPerSecond(bytes, `survey.${name}`, count, context));
    measurements.push({
      name: `survey ${name} to tidy csv`,
      unit: 'rows/s',
      values,
      budget,
      note: `${count} rows of 12 columns, ${(bytes.length / 1e6).toFixed(1)} MB; read, recognised, repaired, scored, written`,
    });
  }
  return measurements;
}

async function rowsPerSecond(
  bytes: Uint8Array,
  fileName: string,
  count: number,
  context: InterpretContext,
): Promise<number> {
  const started = performance.now();
  const { interpretations } = await checkSurvey(bytes, fileName, context);
  const taken = interpretations.reduce((sum, { canonical }) => sum + canonical.rows.length, 0);
  const lengths = interpretations.map(
    ({ canonical }) => tidyCsv(tidyTable(canonical, context.index)).length,
  );
  const seconds = (performance.now() - started) / 1000;
  if (taken !== count || lengths.some((length) => length === 0))
    throw new Error(`${fileName}: ${taken} of ${count} rows were taken`);
  return count / seconds;
}
