import type { LevelScore } from '../../domain/machine-readability.ts';
import type { Finding } from '../../domain/survey-finding.ts';
import { textOf } from '../../survey/grid.ts';
import type { InterpretContext } from '../../survey/interpret/context.ts';
import type { Interpretation, UnmatchedRow } from '../../survey/interpret/interpretation.ts';
import type { TotalCheck } from '../../survey/interpret/totals.ts';
import type { SurveyTable, TableColumn } from '../../survey/layout/survey-table.ts';
import type { SurveyFile } from '../../survey/read/survey-file.ts';
import {
  placedByAddress,
  rowsToPlace,
  type GeocodedAddress,
} from '../../survey/place-addresses.ts';
import type { SurveyReport, Verdict } from '../../survey/report/survey-report.ts';
import type { TableId, Target } from '../../survey/tables/definition.ts';
import type { EditedColumn } from '../../survey/tables/edited-mapping.ts';
import { outlineOf, type TableOutline } from './table-outline.ts';

/** First cells of a column that the page shows. */
export const SAMPLE_ROWS = 4;

/** Totals and questions that the page shows; the downloads have all. */
export const SHOWN_LIMIT = 100;

/** One question about a municipality, for all rows that ask it. */
export interface PlaceQuestion extends Omit<UnmatchedRow, 'row'> {
  /** 1-based rows of the sheet. */
  readonly rows: readonly number[];
}

/** How a table was read. */
export interface TableReading {
  /** Position among the tables that were read. */
  readonly at: number;
  readonly target: Target;
  readonly readAs: TableId;
  readonly columns: readonly EditedColumn[];
  readonly rows: number;
  readonly passed: number;
  readonly unmatched: number;
  /** Rows that could not be used, because something in them is unreadable. */
  readonly leftOut: number;
  readonly missing: number;
  readonly questions: readonly PlaceQuestion[];
  readonly totals: readonly TotalCheck[];
  readonly asOf: string;
  readonly isExercise: boolean;
  /** What the map would show of it. */
  readonly outline: TableOutline;
}

/** One table of the file, read or not. */
export interface TableView {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly ordinal: number;
  readonly range: string;
  readonly titles: readonly string[];
  readonly columns: readonly (TableColumn & { readonly samples: readonly string[] })[];
  readonly rows: number;
  readonly reading: TableReading | undefined;
}

/** What the page shows of a file; the rows themselves stay in the worker. */
export interface ImportView {
  readonly fileName: string;
  readonly byteLength: number;
  readonly encoding: SurveyFile['encoding'];
  readonly verdict: Verdict;
  readonly isRefused: boolean;
  readonly before: readonly LevelScore[];
  readonly after: readonly LevelScore[];
  readonly findings: readonly Finding[];
  readonly tables: readonly TableView[];
  readonly positions: PositionCounts;
}

/** Rows whose position is not in the table. */
export interface PositionCounts {
  /** At the office although they have an address. */
  readonly toPlace: number;
  /** Placed by their address, by how well it is known. */
  readonly byAddress: Readonly<Record<GeocodedAddress['precision'], number>>;
}

/** The part of a report that fits a page, whatever the size of the file. */
export function viewOf(report: SurveyReport, context: InterpretContext): ImportView {
  const { file, interpretations, verdict, before, after, findings } = report;
  return {
    fileName: file.fileName,
    byteLength: file.byteLength,
    encoding: file.encoding,
    verdict,
    isRefused: file.refusal !== undefined,
    before,
    after,
    findings,
    tables: file.sheets.flatMap(({ hidden, tables }) =>
      tables.map((table) => tableView(table, hidden, interpretations)),
    ),
    positions: { toPlace: rowsToPlace(report, context), byAddress: placedByAddress(report) },
  };
}

function tableView(
  table: SurveyTable,
  isHidden: boolean,
  interpretations: readonly Interpretation[],
): TableView {
  const at = interpretations.findIndex((entry) => entry.table === table);
  const interpretation = interpretations[at];
  const { sheet, ordinal, range, titles } = table;
  return {
    sheet,
    isHidden,
    ordinal,
    range,
    titles: titles.slice(0, 5),
    columns: table.columns.map((column) => ({
      ...column,
      samples: table.rows
        .slice(0, SAMPLE_ROWS)
        .map(({ cells }) => textOf(cells[column.index]).slice(0, 40)),
    })),
    rows: table.rows.length,
    reading: interpretation === undefined ? undefined : readingOf(interpretation, at),
  };
}

function readingOf(interpretation: Interpretation, at: number): TableReading {
  const { canonical, mapping, passed, unmatched, leftOut, missing, totals, asOf, isExercise } =
    interpretation;
  return {
    at,
    target: canonical.target,
    readAs: mapping.table,
    columns: mapping.columns.map(({ column, field, item }) => ({
      index: column.index,
      field,
      ...(item === undefined ? {} : { item }),
    })),
    rows: canonical.rows.length,
    passed: passed.length,
    unmatched: unmatched.length,
    leftOut: leftOut.length,
    missing: missing.length,
    questions: questionsOf(unmatched).slice(0, SHOWN_LIMIT),
    // Those that differ come first: they are what somebody must look at.
    totals: totals
      .toSorted((a, b) => Number(a.agrees || a.isPart) - Number(b.agrees || b.isPart))
      .slice(0, SHOWN_LIMIT),
    asOf,
    isExercise,
    outline: outlineOf(interpretation),
  };
}

/** Rows that name the same place ask once. */
export function questionsOf(unmatched: readonly UnmatchedRow[]): readonly PlaceQuestion[] {
  const questions = new Map<string, UnmatchedRow[]>();
  for (const row of unmatched) {
    const same = questions.get(row.key);
    if (same === undefined) questions.set(row.key, [row]);
    else same.push(row);
  }
  return [...questions.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { row: _row, ...question } = first;
    return [{ ...question, rows: same.map(({ row }) => row + 1) }];
  });
}
