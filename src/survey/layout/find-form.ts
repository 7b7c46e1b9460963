import { isBlank, textOf, type CellContent, type Grid } from '../grid.ts';
import { itemsOfRow, type FormItem } from './form-row.ts';
import { normaliseLabel } from './label.ts';
import { filledColumns } from './row-shape.ts';

/** A sheet that holds one record, each label beside its value. */
export interface Form {
  readonly grid: Grid;
  readonly items: readonly FormItem[];
  /** Texts above the first label and below it that are no answers; the date of the survey. */
  readonly titles: readonly string[];
  readonly notes: readonly FormNote[];
  /** Nobody has filled it in. */
  readonly isBlank: boolean;
}

/** A text of a form, and the row (0-based) where it stands. */
export interface FormNote {
  readonly row: number;
  readonly text: string;
}

/** Fewer rows of labels are no form; more are a list. */
const FEWEST_ROWS = 4;
const MOST_ROWS = 300;

const NAMES =
  /^(?:.*(?:拠点|集落生活圏|地区)(?:の)?名称?|地区名・拠点名|地域運営組織(?:の)?名称?|組織名|名称)$/u;
const PLACES = /^(?:市区?町村|区市町村|自治体|団体)(?:名|コード)?$|コード$/u;
const DATES = /時点|基準日|調査(?:年|日)/u;

/**
 * The form on a sheet: one or two labels in a row, known or not, each with one value to its
 * right, among them a name and a municipality. `undefined` for tables, for a list that
 * explains columns, for several records on a sheet, and for anything else.
 */
export function findForm(grid: Grid): Form | undefined {
  if (grid.isText || isDictionary(grid)) return undefined;
  const items: FormItem[] = [];
  const titles: string[] = [];
  const notes: FormNote[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const isBelow = items.length > 0;
    const found = itemsOfRow(grid, row, isBelow);
    if (found === undefined || items.length > MOST_ROWS) return undefined;
    items.push(...found);
    const texts = textsOf(cells);
    if (found.length === 0 && !isBelow) titles.push(...texts);
    else if (found.length === 0) notes.push(...texts.map((text) => ({ row, text })));
    else if (DATES.test(found.map(({ label }) => label).join(' '))) titles.push(texts.join(' '));
  }
  const labels = items.map(({ label }) => normaliseLabel(label));
  const rows = new Set(items.map(({ labelAt }) => labelAt[0]));
  if (rows.size < FEWEST_ROWS || new Set(labels).size < labels.length) return undefined;
  if (!namesRecord(labels)) return undefined;
  const isNamed = items.some(({ value }, at) => NAMES.test(labels[at] ?? '') && !isBlank(value));
  const filled = items.filter(({ value }) => !isBlank(value)).length;
  return { grid, items, titles, notes, isBlank: !isNamed && filled <= 2 };
}

/** Whether a sheet has the labels of a record somewhere, though it is no form that can be read. */
export function looksLikeForm(grid: Grid): boolean {
  if (grid.isText || isDictionary(grid)) return false;
  return namesRecord(grid.rows.slice(0, MOST_ROWS).flatMap(textsOf).map(normaliseLabel));
}

function namesRecord(labels: readonly string[]): boolean {
  return labels.some((label) => NAMES.test(label)) && labels.some((label) => PLACES.test(label));
}

/** A list of columns and what they mean, as stands beside tables: 項目 | 説明. */
function isDictionary({ rows }: Grid): boolean {
  return rows.slice(0, 5).some((cells) => {
    const texts = textsOf(cells).map(normaliseLabel);
    return (
      texts.some((text) => /^(?:項目|列|見出し|カラム|フィールド|変数)名?$/u.test(text)) &&
      texts.some((text) => /^(?:.*説明|定義|意味|解説|記入(?:要領|方法))$/u.test(text))
    );
  });
}

function textsOf(cells: readonly CellContent[]): readonly string[] {
  return filledColumns(cells).map((column) => textOf(cells[column]).trim());
}
