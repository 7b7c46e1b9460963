import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import { checkDepopulation } from './check-depopulation.ts';
import { checkFigures } from './check-figures.ts';
import type { CheckGroup, CheckReport } from './check-line.ts';
import { equalLine, formatNumber } from './check-line.ts';
import { checkFormer } from './check-former.ts';
import { checkNational } from './check-national.ts';
import { checkPlaces } from './check-places.ts';
import { checkPositions } from './check-positions.ts';
import { checkProjections } from './check-projections.ts';
import { checkSourceUse } from './check-source-use.ts';
import { checkSplits } from './check-splits.ts';
import { ExpectedTotals } from './expected-totals.ts';
import { FigureReader } from './figure-reader.ts';
import { readPrefectureAreas } from './prefecture-areas.ts';

/**
 * Checks tables that could be read: sums, codes, classes and points. Their faults come back
 * in the report; only faults of the program throw.
 */
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
export function checkReading(rows: number | undefined, faults: number): CheckGroup {
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
