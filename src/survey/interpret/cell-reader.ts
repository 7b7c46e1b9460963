import type { Figure } from '../../domain/absence.ts';
import type { FindingKind } from '../../domain/survey-finding.ts';
import {
  COMMON_MARKS,
  isAbsentText,
  legendInNotes,
  meaningInNotes,
  normaliseMark,
  type MarkLegend,
} from '../cells/absence-mark.ts';
import { isCross, isLetterX, readYesNo } from '../cells/choice.ts';
import { readDate } from '../cells/date.ts';
import { plainNumber, readNumber } from '../cells/number.ts';
import { hasForeignDash, platformCharacter, tidyAddress, tidyText } from '../cells/text.ts';
import type { Observation } from '../finding-collector.ts';
import { errorCode, isBlank, textOf, type CellContent } from '../grid.ts';
import type { SurveyTable, TableColumn, TableRow } from '../layout/survey-table.ts';
import { remember } from '../remember.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import { ColumnTally } from './column-tally.ts';

/** Records a finding of the table being read. */
export type Report = (kind: FindingKind, seen?: Observation) => void;

/**
 * Reads the cells of one table to values, reporting every repair by its address.
 * What a column as a whole shows (blanks beside zeros, mixed marks) is reported by
 * `finish`.
 */
export class CellReader {
  readonly #report: Report;
  readonly #legend: MarkLegend;
  readonly #remarks: readonly string[];
  readonly #rows: SurveyTable['rows'];
  readonly #tableUnit: string | undefined;
  readonly #readText = remember((text: string) => readNumber(text, this.#marks()));
  readonly #headingRow: number;
  readonly #hasUnitColumn: boolean;
  readonly #tallies = new Map<TableColumn, ColumnTally>();

  constructor(table: SurveyTable, mapping: TableMapping, report: Report) {
    this.#report = report;
    this.#remarks = [...table.titles, ...table.notes];
    this.#legend = legendInNotes(this.#remarks);
    this.#rows = table.rows;
    this.#tableUnit = table.unit;
    this.#headingRow = table.headingRows[1];
    this.#hasUnitColumn = columnOf(mapping, 'unit') !== undefined;
  }

  /** A figure, or why there is none; `fallback` is the absence of a column that is not there. */
  figure(row: TableRow, column: TableColumn | undefined): Figure {
    if (column === undefined) return 'unknown';
    const content = row.cells[column.index];
    const tally = this.#tally(column);
    const plain = plainNumber(content);
    if (plain !== undefined) {
      tally.figures += 1;
      if (plain === 0) tally.zeros += 1;
      return plain;
    }
    return this.#repaired(row, column, content, tally);
  }

  /** A figure that cannot be negative, nor above `most`; anything else is reported and unknown. */
  count(row: TableRow, column: TableColumn | undefined, most = Infinity): Figure {
    const figure = this.#inOnes(row, column, this.figure(row, column));
    if (typeof figure !== 'number' || (figure >= 0 && figure <= most) || column === undefined)
      return figure;
    const seen = { found: `${figure}`, expected: `0–${most === Infinity ? '' : most}` };
    this.#at('numberOutOfRange', row, column, seen);
    return 'unknown';
  }

  /** A count whose heading measures in 千人, as a count of people; not where its cell says 千人, too. */
  #inOnes(row: TableRow, column: TableColumn | undefined, figure: Figure): Figure {
    if (typeof figure !== 'number' || column === undefined) return figure;
    const { unit, scale } = this.#tally(column);
    if (scale === 1) return figure;
    const content = row.cells[column.index];
    const reading = readNumber(content, this.#marks());
    if (reading.status !== 'number' || reading.unit !== '') return figure;
    const value = Number((figure * scale).toPrecision(15));
    const found = `${textOf(content)} ${unit}`;
    this.#at('numberRepaired', row, column, { found, done: `${value}`, repairs: ['scale'] });
    return value;
  }

  /** Text without layout spaces; `undefined` when blank. */
  text(row: TableRow, column: TableColumn | undefined): string | undefined {
    if (column === undefined) return undefined;
    const content = row.cells[column.index];
    if (isBlank(content)) return undefined;
    if (this.#isError(row, column, content)) return undefined;
    const text = withoutGuard(textOf(content));
    if (isAbsentText(text)) return undefined;
    const tidy = tidyText(text);
    if (tidy !== text) this.#at('layoutSpaces', row, column, { found: text, done: tidy });
    const character = platformCharacter(tidy);
    if (character !== undefined) this.#at('platformCharacter', row, column, { found: character });
    return tidy;
  }

  /** An address with plain hyphens and half-width digits. */
  address(row: TableRow, column: TableColumn | undefined): string | undefined {
    const text = this.text(row, column);
    if (text === undefined || column === undefined) return undefined;
    const tidy = tidyAddress(text);
    if (tidy !== text) {
      const repairs = hasForeignDash(text) ? (['dash'] as const) : (['fullWidth'] as const);
      this.#at('addressRepaired', row, column, { found: text, done: tidy, repairs });
    }
    return tidy;
  }

  /** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date(row: TableRow, column: TableColumn | undefined): string | undefined {
    if (column === undefined) return undefined;
    const content = row.cells[column.index];
    if (this.#isError(row, column, content)) return undefined;
    const reading = readDate(content);
    if (reading.status === 'blank') return undefined;
    const found = textOf(content);
    if (reading.status === 'unreadable') {
      // A mark of absence is no failed date.
      if (readNumber(content, this.#marks()).status !== 'absent')
        this.#at('dateUnreadable', row, column, { found });
      return undefined;
    }
    const { repairs, iso } = reading;
    if (repairs.includes('era'))
      this.#at('dateRepaired', row, column, { found, done: iso, repairs });
    return iso;
  }

  /** Yes, no, or not stated. A blank is `undefined`: what it means depends on the column. */
  yesNo(row: TableRow, column: TableColumn | undefined): boolean | 'blank' | undefined {
    if (column === undefined) return undefined;
    const content = row.cells[column.index];
    if (this.#isError(row, column, content)) return undefined;
    if (this.#isAbsentByLegend(row, column, content)) return undefined;
    const reading = readYesNo(content);
    if (reading.status === 'blank') return 'blank';
    if (reading.status === 'no' && reading.style === 'mark' && isLetterX(content))
      if (!this.#letterIsCross(row, column, content)) return undefined;
    if (reading.status === 'yes' || reading.status === 'no') {
      this.#tally(column).style(reading.style, row.row, textOf(content));
      const done = reading.status === 'yes' ? '有' : '無';
      if (reading.detail !== undefined)
        this.#at('choiceUnknown', row, column, { found: textOf(content), done });
      return reading.status === 'yes';
    }
    const kind = reading.status === 'unclear' ? 'markUnclear' : 'choiceUnknown';
    const found = textOf(content);
    const absent = readNumber(content, this.#marks());
    if (absent.status === 'absent')
      this.#at('absenceRead', row, column, { found, done: absent.absence });
    else
      this.#at(kind, row, column, {
        found,
        ...(kind === 'markUnclear' ? { expected: meaningInNotes(found, this.#remarks) } : {}),
      });
    return undefined;
  }

  /** Reports a finding at a cell. */
  report(kind: FindingKind, row: TableRow, column: TableColumn, seen: Observation = {}): void {
    this.#at(kind, row, column, seen);
  }

  /** Reports what the columns read so far show as a whole. */
  finish(): void {
    for (const [column, tally] of this.#tallies) {
      const heading = { column: column.index, heading: column.label };
      if (tally.zeros > 0 && tally.firstBlank !== undefined)
        this.#report('blankBesideZero', {
          ...heading,
          row: tally.firstBlank,
          found: `${tally.blanks}`,
        });
      if (tally.mixed !== undefined)
        this.#report('choiceVaries', {
          ...heading,
          row: tally.mixed.row,
          found: tally.styles().join(' '),
        });
      const unit = column.unit ?? this.#tableUnit;
      if (tally.figures > 0 && unit === undefined && !tally.unitInCells && !this.#hasUnitColumn)
        this.#report('unitMissing', { ...heading, row: this.#headingRow, found: column.label });
    }
  }

  #repaired(row: TableRow, column: TableColumn, content: CellContent, tally: ColumnTally): Figure {
    const reading =
      typeof content === 'string' ? this.#readText(content) : readNumber(content, this.#marks());
    const found = textOf(content);
    if (reading.status === 'number') {
      const { value, repairs, unit } = reading;
      tally.figures += 1;
      if (value === 0) tally.zeros += 1;
      if (unit !== '') tally.unitInCells = true;
      if (repairs.length > 0)
        this.#at('numberRepaired', row, column, { found, done: `${value}`, repairs });
      if (repairs.includes('approximate')) this.#at('numberApproximate', row, column, { found });
      return value;
    }
    if (reading.status === 'absent') {
      if (reading.mark === '') tally.blank(row.row);
      else this.#at('absenceRead', row, column, { found, done: reading.absence });
      return reading.absence;
    }
    const kind = reading.status === 'error' ? errorKind(reading.code) : 'numberUnreadable';
    this.#at(kind, row, column, { found, done: 'unknown' });
    return 'unknown';
  }

  /** Whether the table's own legend says that a mark is no answer: x is 秘匿, not ×. */
  #isAbsentByLegend(row: TableRow, column: TableColumn, content: CellContent): boolean {
    if (this.#legend.size === 0) return false;
    const found = textOf(content);
    const done = this.#legend.get(normaliseMark(found));
    if (done === undefined || done === 'notApplicable') return false;
    this.#at('absenceRead', row, column, { found, done });
    return true;
  }

  /** x stands for × where the column has no × of its own; which of the two was meant is said. */
  #letterIsCross(row: TableRow, column: TableColumn, content: CellContent): boolean {
    const tally = this.#tally(column);
    tally.hasCross ??= this.#rows.some(({ cells }) => isCross(cells[column.index]));
    const done = tally.hasCross ? '' : '無';
    this.#at('letterAsCross', row, column, { found: textOf(content), done });
    return !tally.hasCross;
  }

  /** Whether a formula failed in this cell, whatever it should hold; then it is reported. */
  #isError(row: TableRow, column: TableColumn, content: CellContent): boolean {
    const found = errorCode(content);
    if (found !== undefined) this.#at(errorKind(found), row, column, { found });
    return found !== undefined;
  }

  #marks(): MarkLegend {
    return this.#legend.size > 0 ? this.#legend : COMMON_MARKS;
  }

  #tally(column: TableColumn): ColumnTally {
    let tally = this.#tallies.get(column);
    if (tally === undefined) {
      const ofPeople = column.label.includes('人口') ? this.#tableUnit : undefined;
      tally = new ColumnTally(column.unit ?? ofPeople ?? '');
      this.#tallies.set(column, tally);
    }
    return tally;
  }

  /** Field by field: to spread what was seen takes longer than to read the cell. */
  #at(kind: FindingKind, { row }: TableRow, column: TableColumn, seen: Observation): void {
    const { cells, found, expected, done, repairs } = seen;
    const { index, label: heading } = column;
    this.#report(kind, { row, column: index, heading, cells, found, expected, done, repairs });
  }
}

/** Tables saved with a guard against formulas write '=… for =…. */
function withoutGuard(text: string): string {
  return /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
}

function errorKind(code: string): FindingKind {
  return code === 'uncalculated' ? 'formulaUncalculated' : 'formulaError';
}
