import type { Interpretation } from '../../src/survey/interpret/interpretation.ts';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import type { DepopulationRow } from '../../src/survey/interpret/canonical-rows.ts';
import {
  demandRow,
  depopulationRow,
  figureRow,
  hubRow,
  partialAreaRows,
  rmoRow,
  type DataRow,
  type ImportOrigin,
} from './canonical-rows.ts';
import { nationalDates } from './national-list.ts';

/** Rows to take into one table of the data directory. */
export interface TableChange {
  /** Path inside the data directory. */
  readonly path: string;
  /** Columns by which the table's rows are ordered. */
  readonly order: readonly string[];
  /** Whether an old row gives way to the import. */
  readonly replaces: (row: DataRow) => boolean;
  /** Rows to add; ids are given when the table's other rows are known. */
  readonly rows: (kept: readonly DataRow[]) => readonly DataRow[];
}

/** What a table's rows change in the data directory; empty for tables that are only checked. */
export function planImport(
  interpretations: readonly Interpretation[],
  origin: ImportOrigin,
  context: InterpretContext,
): readonly TableChange[] {
  return interpretations.flatMap(({ canonical, table }): readonly TableChange[] => {
    const detail = [origin.detail, table.sheet].filter((part) => part !== '').join(' ');
    const own = { ...origin, detail };
    const bySource = (row: DataRow): boolean => row['source'] === origin.source;
    switch (canonical.target) {
      case 'hubs': {
        const rows = (kept: readonly DataRow[]): readonly DataRow[] => {
          const ids = idMaker('hub', 'hub_id', kept);
          return canonical.rows.map((hub) => hubRow(hub, ids(hub.municipalityCode), own));
        };
        return [{ path: 'survey/hubs.csv', order: ['hub_id'], replaces: bySource, rows }];
      }
      case 'rmos': {
        const rows = (kept: readonly DataRow[]): readonly DataRow[] => {
          const ids = idMaker('rmo', 'rmo_id', kept);
          return canonical.rows.map((rmo) => rmoRow(rmo, ids(rmo.municipalityCode), own));
        };
        return [{ path: 'survey/rmos.csv', order: ['rmo_id'], replaces: bySource, rows }];
      }
      case 'depopulation':
        return depopulationChanges(canonical.rows, own, context);
      case 'figures': {
        const path = 'survey/imported_figures.csv';
        const order = ['source', 'measure', 'as_of', 'municipality_code'];
        const rows = () => canonical.rows.map((row) => figureRow(row, own));
        return [{ path, order, replaces: bySource, rows }];
      }
      case 'demandPoints': {
        const path = 'survey/imported_demand_points.csv';
        const rows = () =>
          canonical.rows.map((point, at) =>
            demandRow(point, `${origin.source}-${point.mesh ?? at + 1}`, own),
          );
        return [{ path, order: ['demand_point_id'], replaces: bySource, rows }];
      }
      // The list of codes is held against the municipalities, never put in their place.
      default:
        return [];
    }
  });
}

/**
 * The list names only depopulated municipalities. When it spans the nation, the others
 * are not depopulated; a list of single prefectures says nothing of the rest.
 */
function depopulationChanges(
  rows: readonly DepopulationRow[],
  origin: ImportOrigin,
  { index }: InterpretContext,
): readonly TableChange[] {
  const dates = nationalDates(rows, index);
  const listed = new Set(rows.map(({ municipalityCode, asOf }) => `${municipalityCode} ${asOf}`));
  const others = [...dates].flatMap((asOf) =>
    [...index.byCode.keys()]
      .filter((code) => !listed.has(`${code} ${asOf}`))
      .map((municipalityCode) => ({ municipalityCode, asOf, depopulationClass: 'none' as const })),
  );
  const replaces = (row: DataRow): boolean =>
    dates.has(row['as_of'] ?? '') ||
    listed.has(`${row['municipality_code'] ?? ''} ${row['as_of'] ?? ''}`);
  return [
    {
      path: 'survey/depopulation_classes.csv',
      order: ['municipality_code', 'as_of'],
      replaces,
      rows: () => [...rows, ...others].map((row) => depopulationRow(row, origin)),
    },
    {
      path: 'survey/depopulation_partial_areas.csv',
      order: ['municipality_code', 'as_of'],
      replaces,
      rows: () => rows.flatMap((row) => partialAreaRows(row, origin)),
    },
  ];
}

/** Gives the next free id of a municipality: hub-39405-03. */
function idMaker(
  prefix: string,
  column: string,
  kept: readonly DataRow[],
): (code: string) => string {
  const last = new Map<string, number>();
  for (const row of kept) {
    const [, code = '', number = ''] = (row[column] ?? '').split('-');
    last.set(code, Math.max(last.get(code) ?? 0, Number(number)));
  }
  return (code) => {
    const next = (last.get(code) ?? 0) + 1;
    last.set(code, next);
    return `${prefix}-${code}-${String(next).padStart(2, '0')}`;
  };
}
