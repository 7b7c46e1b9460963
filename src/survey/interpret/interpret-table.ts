import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { foldName } from '../../domain/name-folding.ts';
import { FindingCollector } from '../finding-collector.ts';
import { textOf } from '../grid.ts';
import type { SurveyTable, TableRow } from '../layout/survey-table.ts';
import { pacer } from '../pause.ts';
import { candidatesFor } from '../reconcile/candidates.ts';
import { placeKey, type PlaceContext } from '../reconcile/reconcile.ts';
import { definitionOf } from '../tables/definition.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import { reportBeforeMerger } from './before-merger.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import { CellReader, type Report } from './cell-reader.ts';
import type { InterpretContext, InterpretOptions } from './context.ts';
import { DemandTaker } from './demand-taker.ts';
import { FigureTaker } from './figure-taker.ts';
import { HubTaker } from './hub-taker.ts';
import type { Interpretation, LeftOutRow, PassedRow, UnmatchedRow } from './interpretation.ts';
import { CodeTaker, DepopulationTaker } from './list-takers.ts';
import { reportListTotals } from './list-totals.ts';
import { PlaceReader, type RowPlace } from './place-reader.ts';
import { areasAtHand, type AreasAtHand } from './position-check.ts';
import { PositionReader } from './position-reader.ts';
import { reportAtOrigin } from './report-at-origin.ts';
import { RmoTaker } from './rmo-taker.ts';
import { reportMapping, reportRows, reportTotals, saysExercise } from './table-reports.ts';
import { dateOfTable } from './table-date.ts';
import type { TakerTools } from './taker.ts';
import { TotalsChecker } from './totals.ts';

/** Rows between two chances to pause. */
const STRIDE = 500;

/**
 * Reads a table by its mapping to canonical rows. Every row is taken, passed over as
 * a subtotal, ward or note, asked about, or listed as left out; none is dropped. Rejects only with an
 * abort of `options.signal`.
 */
export async function interpretTable(
  table: SurveyTable,
  mapping: TableMapping,
  fileName: string,
  context: InterpretContext,
  options: InterpretOptions = {},
): Promise<Interpretation> {
  const findings = new FindingCollector(options.findingsPerGroup);
  const report = reportAtOrigin(table, findings.at(table.sheet, table.ordinal));
  const areas = await areasFor(mapping, context);
  const run = new TableRun(table, mapping, { fileName, context, options, report, areas });
  const pause = pacer(options.signal);
  let at = 0;
  for (const row of table.rows) {
    if (at % STRIDE === 0) {
      options.onProgress?.(at / table.rows.length);
      await pause();
    }
    run.read(row);
    at += 1;
  }
  return { ...run.finish(), findings: findings.list() };
}

/** Areas are large: only a table with positions asks for them. */
async function areasFor(mapping: TableMapping, context: InterpretContext): Promise<AreasAtHand> {
  const hasPositions =
    columnOf(mapping, 'latitude') !== undefined && columnOf(mapping, 'longitude') !== undefined;
  return hasPositions ? areasAtHand(context) : 'none';
}

interface RunSettings {
  readonly areas: AreasAtHand;
  readonly fileName: string;
  readonly context: InterpretContext;
  readonly options: InterpretOptions;
  readonly report: Report;
}

const NO_PARTS: readonly string[] = [];

/** One pass over the rows of a table. */
class TableRun {
  readonly #table: SurveyTable;
  readonly #mapping: TableMapping;
  readonly #settings: RunSettings;
  readonly #places: PlaceReader;
  readonly #tools: TakerTools;
  readonly #totals: TotalsChecker;
  readonly #taker: FigureTaker | HubTaker | RmoTaker | DepopulationTaker | CodeTaker | DemandTaker;
  readonly #date: ReturnType<typeof dateOfTable>;
  readonly #unmatched: UnmatchedRow[] = [];
  readonly #passed: PassedRow[] = [];
  readonly #leftOut: LeftOutRow[] = [];
  /** Municipalities of today that rows of former ones are parts of. */
  readonly #merged = new Set<MunicipalityCode>();
  /** Columns of the sheet that tell rows of one place apart. */
  readonly #parts: readonly number[];

  constructor(table: SurveyTable, mapping: TableMapping, settings: RunSettings) {
    const { context, options, report, fileName, areas } = settings;
    this.#table = table;
    this.#mapping = mapping;
    this.#settings = settings;
    this.#date = dateOfTable(table, fileName);
    const cells = new CellReader(table, mapping, report);
    const positions = new PositionReader(mapping, cells, context, areas);
    this.#tools = { mapping, cells, positions, asOf: options.asOf ?? this.#date.asOf };
    this.#places = new PlaceReader(
      mapping,
      placeContext(table, mapping, settings),
      context.index,
      report,
    );
    const summed = mapping.columns.filter(({ field }) =>
      ['figure', 'population', 'households', 'settlementCount'].includes(field),
    );
    this.#totals = new TotalsChecker(
      summed.map(({ column }) => column),
      context.index,
    );
    this.#parts = mapping.columns
      .filter(({ field }) => ['sex', 'fiscalYear', 'category'].includes(field))
      .map(({ column }) => column.index);
    this.#taker = takerFor(mapping, this.#tools, context);
  }

  read(row: TableRow): void {
    if (this.#taker instanceof DemandTaker && !this.#hasPlace()) {
      this.#keep(row, this.#taker.take(row, undefined));
      return;
    }
    const place = this.#places.read(row);
    if (place.kind === 'municipality') {
      this.#keep(row, this.#taker.take(row, place.code));
      this.#totals.data(row, place.code, this.#part(row));
    } else if (place.kind === 'question') {
      this.#ask(row, place);
      this.#totals.asked(row, this.#part(row));
    } else this.#pass(row, place);
  }

  finish(): Omit<Interpretation, 'findings'> {
    const canonical: CanonicalRows = this.#taker.rows();
    this.#tools.cells.finish();
    const { report, context, options } = this.#settings;
    this.#tools.positions.finish(report);
    this.#totals.complete();
    const totals = this.#totals.checks();
    const date = { ...this.#date, asOf: this.#tools.asOf };
    reportMapping(this.#table, this.#mapping, report);
    const isExercise = saysExercise(this.#table);
    if (isExercise) report('exerciseData');
    reportTotals(totals, this.#totals.lone(), report);
    const read = { table: this.#table, canonical, asOf: date.asOf, merged: this.#merged };
    reportBeforeMerger(read, context.index, report);
    reportListTotals(this.#table, this.#mapping, canonical, report);
    const missing = reportRows({ canonical, date, context, options, report });
    return {
      table: this.#table,
      mapping: this.#mapping,
      canonical,
      isExercise,
      asOf: date.asOf,
      fiscalYear: date.fiscalYear,
      unmatched: this.#unmatched,
      passed: this.#passed,
      leftOut: this.#leftOut,
      missing,
      totals,
    };
  }

  #keep(row: TableRow, reason: LeftOutRow['reason'] | undefined): void {
    if (reason !== undefined) this.#leftOut.push({ row: row.row, reason });
  }

  #hasPlace(): boolean {
    return (
      columnOf(this.#mapping, 'code') !== undefined ||
      columnOf(this.#mapping, 'municipality') !== undefined
    );
  }

  /** What rows of one place differ in: 計, 男 and 女, years, items. A sum is of rows alike. */
  #part(row: TableRow): readonly string[] {
    if (this.#parts.length === 0) return NO_PARTS;
    return this.#parts.map((index) => textOf(row.cells[index]).trim());
  }

  #pass(row: TableRow, place: Exclude<RowPlace, { kind: 'municipality' | 'question' }>): void {
    const { report } = this.#settings;
    const cells = `${row.row + 1}:${row.row + 1}`;
    if (place.kind === 'aggregate') {
      this.#totals.aggregate(row, place, this.#part(row));
      report('subtotalRow', { cells, found: place.label });
      this.#passed.push({ row: row.row, kind: 'subtotal', label: place.label });
      return;
    }
    const kinds = {
      ward: 'wardRow',
      section: 'sectionRow',
      note: 'footnote',
      example: 'exampleRow',
    } as const;
    report(kinds[place.kind], { cells, found: place.label });
    this.#passed.push({ row: row.row, kind: place.kind, label: place.label });
  }

  #ask(row: TableRow, { words, question }: Extract<RowPlace, { kind: 'question' }>): void {
    const { context, report } = this.#settings;
    const prefecture = context.index.prefectureByName.get(foldName(words.prefecture));
    const position = this.#tools.positions.given(row);
    const asked = { name: words.municipality, among: question.among, prefecture, position };
    const candidates = candidatesFor(asked, context.index);
    const column = columnOf(this.#mapping, 'municipality') ?? columnOf(this.#mapping, 'code');
    const place = column === undefined ? {} : { column: column.index, heading: column.label };
    const expected = candidates.map(({ prefecture, name }) => prefecture + name).join('、');
    const { reason, found, done = '' } = question;
    report(reason, { row: row.row, ...place, found, expected, done });
    if (reason === 'partOfMunicipality' && done !== '')
      for (const code of question.among) this.#merged.add(code);
    this.#unmatched.push({ row: row.row, key: placeKey(words), reason, found, candidates });
  }
}

function takerFor(
  mapping: TableMapping,
  tools: TakerTools,
  context: InterpretContext,
): TableRunTaker {
  const { target } = definitionOf(mapping.table);
  if (target === 'hubs') return new HubTaker(tools);
  if (target === 'rmos') return new RmoTaker(tools);
  if (target === 'depopulation') return new DepopulationTaker(tools);
  if (target === 'codes') return new CodeTaker(tools);
  return target === 'figures' ? new FigureTaker(tools) : new DemandTaker(tools, context);
}

type TableRunTaker =
  | FigureTaker
  | HubTaker
  | RmoTaker
  | DepopulationTaker
  | CodeTaker
  | DemandTaker;

function placeContext(
  table: SurveyTable,
  mapping: TableMapping,
  settings: RunSettings,
): PlaceContext {
  const { index } = settings.context;
  const texts = [...table.titles, table.sheet, settings.fileName].join(' ');
  const named = [...index.prefectures].filter(([, name]) => texts.includes(name));
  const only = named.length === 1 ? named[0]?.[0] : undefined;
  const answers = new Map<string, MunicipalityCode>(Object.entries(settings.options.answers ?? {}));
  return {
    sixDigits: hasSixDigits(table, mapping),
    prefecture: settings.options.prefecture ?? only,
    isOfPoints: ['hubs', 'rmos', 'demandPoints'].includes(definitionOf(mapping.table).target),
    isOfClasses: definitionOf(mapping.table).target === 'depopulation',
    asOf: settings.options.asOf ?? dateOfTable(table, settings.fileName).asOf,
    sheets: table.origins?.map(({ sheet }) => sheet),
    answers,
  };
}

/** Most codes of the column have six digits: a shorter one lost its zero. */
function hasSixDigits(table: SurveyTable, mapping: TableMapping): boolean {
  const column = columnOf(mapping, 'code');
  if (column === undefined) return false;
  const lengths = table.rows
    .slice(0, 3000)
    .map(({ cells }) => textOf(cells[column.index]).trim().length);
  return (
    lengths.filter((length) => length === 6).length >
    lengths.filter((length) => length === 4).length
  );
}
