import { isBlank, textOf, type CellContent, type Grid } from '../grid.ts';
import { isUnit, normaliseLabel } from './label.ts';
import { isKnownHeading } from './vocabulary.ts';

/** A label of a form with what was filled in beside it. */
export interface FormItem {
  readonly label: string;
  /** 0-based places of the label and of what is filled in, which may be blank. */
  readonly labelAt: readonly [row: number, column: number];
  readonly valueAt: readonly [row: number, column: number];
  readonly value: CellContent;
  /** What stands behind the value: 人, 箇所. */
  readonly unit: string | undefined;
}

/** A sheet that holds one record, each label beside its value. */
export interface Form {
  readonly grid: Grid;
  readonly items: readonly FormItem[];
  /** Nobody has filled it in. */
  readonly isBlank: boolean;
}

/** Fewer labels are no form. */
const FEWEST_ITEMS = 4;
/** A row with more labels is the heading of a table. */
const MOST_IN_ROW = 2;

const NAMES =
  /^(?:.*(?:拠点|集落生活圏|地区)(?:の)?名称?|地区名・拠点名|地域運営組織(?:の)?名称?|組織名|名称)$/u;
const PLACES = /^(?:市区?町村|区市町村|自治体|団体)(?:名|コード)?$|コード$/u;
/** Labels whose value may itself be a word that heads columns elsewhere: 診療所, 公民館. */
const HOLDS_WORDS = /施設|拠点$|交通/u;

/**
 * The form on a sheet: labels of the known tables, one or two in a row, each with one value
 * to its right, among them a name and a municipality. `undefined` for tables, for several
 * records on a sheet, and for anything else.
 */
export function findForm(grid: Grid): Form | undefined {
  if (grid.isText) return undefined;
  const items: FormItem[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const found = itemsOf(cells, row);
    if (found === undefined) return undefined;
    items.push(...found);
  }
  const labels = items.map(({ label }) => normaliseLabel(label));
  const rows = new Set(items.map(({ labelAt }) => labelAt[0]));
  if (rows.size < FEWEST_ITEMS || new Set(labels).size < labels.length) return undefined;
  const names = items.filter((_, at) => NAMES.test(labels[at] ?? ''));
  if (names.length === 0 || !labels.some((label) => PLACES.test(label))) return undefined;
  const filled = items.filter(({ value }) => !isBlank(value)).length;
  const isNamed = names.some(({ value }) => !isBlank(value));
  return { grid, items, isBlank: !isNamed && filled <= 2 };
}

/** The labels of a row with their values; `undefined` where it is a row of a table. */
function itemsOf(cells: readonly CellContent[], row: number): readonly FormItem[] | undefined {
  const items: FormItem[] = [];
  const filled = cells.flatMap((content, column) => (isBlank(content) ? [] : [column]));
  let at = 0;
  while (at < filled.length) {
    const column = filled[at] ?? 0;
    const label = textOf(cells[column]).trim();
    at += 1;
    if (!isLabel(cells[column])) continue;
    const rest: number[] = [];
    for (let next = filled[at]; next !== undefined; next = filled[at]) {
      if (isLabel(cells[next]) && !(rest.length === 0 && HOLDS_WORDS.test(label))) break;
      rest.push(next);
      at += 1;
    }
    const [value = column + 1, behind, ...more] = rest;
    const unit = behind === undefined ? undefined : textOf(cells[behind]).trim();
    // Several values beside a label: records stand side by side.
    if (more.length > 0 || (unit !== undefined && !isUnit(unit))) return undefined;
    items.push({ label, labelAt: [row, column], valueAt: [row, value], value: cells[value], unit });
  }
  return items.length > MOST_IN_ROW ? undefined : items;
}

function isLabel(content: CellContent): boolean {
  return typeof content === 'string' && isKnownHeading(content.trim());
}
