import type { CanonicalTables } from './lib/canonical/canonical-tables.ts';
import { readCanonicalTables } from './lib/canonical/read-canonical-tables.ts';
import { checkDepopulation } from './lib/check/check-depopulation.ts';
import { checkFigures } from './lib/check/check-figures.ts';
import type { CheckGroup, CheckReport } from './lib/check/check-line.ts';
import { equalLine, formatNumber } from './lib/check/check-line.ts';
import { checkFormer } from './lib/check/check-former.ts';
import { checkNational } from './lib/check/check-national.ts';
import { checkPlaces } from './lib/check/check-places.ts';
import { checkPositions } from './lib/check/check-positions.ts';
import { checkProjections } from './lib/check/check-projections.ts';
import { checkSourceUse } from './lib/check/check-source-use.ts';
import { checkSplits } from './lib/check/check-splits.ts';
import { ExpectedTotals } from './lib/check/expected-totals.ts';
import { FigureReader } from './lib/check/figure-reader.ts';
import { readPrefectureAreas } from './lib/check/prefecture-areas.ts';
import { UserError } from './lib/user-error.ts';

/**
 * Proves the integrity of a data directory: schemas, keys and references first,
 * then sums, codes, classes and points. Faults of the tables come back in the
 * report; only faults of the program throw.
 */
export async function checkData(dataDirectory: string): Promise<CheckReport> {
  let tables: CanonicalTables;
  try {
    tables = await readCanonicalTables(dataDirectory);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const groups = [checkReading(undefined, error.findings.length)];
    return { ok: false, groups, findings: error.findings };
  }
  return checkTables(tables);
}

/** Checks tables that could be read. */
export async function checkTables(tables: CanonicalTables): Promise<CheckReport> {
  const totals = new ExpectedTotals(tables.publishedTotals);
  const figures = new FigureReader(tables);
  const rows = Object.values(tables.rowCounts).reduce((sum, count) => sum + count, 0);
  const areas = await readPrefectureAreas(tables.prefectures);
  const groups = [
    checkReading(rows, 0),
    checkPlaces(tables, totals, areas),
    checkFormer(tables, totals),
    checkDepopulation(tables, totals),
    checkFigures(tables, totals, figures),
    checkProjections(tables, totals, figures),
    checkNational(tables, totals),
    checkSplits(tables),
    checkPositions(tables, areas),
    checkSourceUse(tables),
    { subject: { ja: '検算', en: 'Totals' }, lines: [totals.allUsed()] },
  ];
  const ok = groups.every(({ lines }) => lines.every((line) => line.ok));
  return { ok, groups, findings: [] };
}

/** What reading proves: every row fits its types, constraints, keys and references. */
function checkReading(rows: number | undefined, faults: number): CheckGroup {
  const count = rows === undefined ? '' : formatNumber(rows);
  return {
    subject: { ja: '表の形式', en: 'Form of the tables' },
    lines: [
      equalLine(
        {
          ja: `型・制約・主キー・参照の誤り${count === '' ? '' : `（${count}行）`}`,
          en: `faults of type, constraint, key or reference${count === '' ? '' : ` (${count} rows)`}`,
        },
        0,
        faults,
      ),
    ],
  };
}
