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

/** Where to look for what a group finds wrong. */
const FILES = {
  places: [
    'reference/municipalities.csv',
    'reference/prefectures.csv',
    'reference/code_changes.csv',
    'corrections/municipalities.csv',
  ],
  former: ['reference/former_municipalities.csv'],
  depopulation: [
    'survey/depopulation_classes.csv',
    'survey/depopulation_partial_areas.csv',
    'corrections/depopulation_classes.csv',
  ],
  figures: ['survey/municipal_*.csv'],
  projections: ['survey/municipal_projection.csv', 'survey/projection_blocks.csv'],
  national: ['survey/indicators.csv', 'survey/targets.csv', 'survey/rmos_by_region.csv'],
  splits: ['survey/indicator_splits.csv', 'survey/indicators.csv'],
  positions: ['survey/hubs.csv', 'survey/rmos.csv'],
} as const;

/**
 * Checks tables that could be read: sums, codes, classes and points. Their faults come back
 * in the report; only faults of the program throw.
 */
export async function checkTables(tables: CanonicalTables): Promise<CheckReport> {
  const totals = new ExpectedTotals(tables.publishedTotals);
  const figures = new FigureReader(tables);
  const rows = Object.values(tables.rowCounts).reduce((sum, count) => sum + count, 0);
  const areas = await readPrefectureAreas(tables.prefectures);
  const groups: readonly CheckGroup[] = [
    checkReading(rows, 0),
    { ...checkPlaces(tables, totals, areas), files: FILES.places },
    { ...checkFormer(tables, totals), files: FILES.former },
    { ...checkDepopulation(tables, totals), files: FILES.depopulation },
    { ...checkFigures(tables, totals, figures), files: FILES.figures },
    { ...checkProjections(tables, totals, figures), files: FILES.projections },
    { ...checkNational(tables, totals), files: FILES.national },
    { ...checkSplits(tables), files: FILES.splits },
    { ...checkPositions(tables, areas), files: FILES.positions },
    { ...checkSourceUse(tables), files: ['reference/sources.csv'] },
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
