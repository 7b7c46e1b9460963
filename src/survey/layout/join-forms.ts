import { rangeAddress } from '../cell-address.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { isBlank, textOf, type CellContent } from '../grid.ts';
import { isExampleSheet } from './example-mark.ts';
import type { Form, FormItem } from './find-form.ts';
import { normaliseLabel, unitInLabel } from './label.ts';
import type { CellOrigin, SurveyTable, TableRow } from './survey-table.ts';

/**
 * The forms of a workbook as one table, a row for each sheet: blank ones and examples are
 * left out and named. `undefined` when none was filled in.
 */
export function joinForms(
  forms: readonly Form[],
  findings: FindingCollector,
): SurveyTable | undefined {
  const filled = forms.filter((form) => !form.isBlank);
  for (const { grid } of forms.filter((form) => form.isBlank))
    findings.add('formBlank', grid.name, 0);
  const real = filled.filter(({ grid }) => !isExampleSheet(grid.name));
  const taken = real.length > 0 ? real : filled;
  for (const { grid } of filled.filter((form) => !taken.includes(form)))
    findings.add('exampleSheet', grid.name, 0, { found: grid.name });
  const [first] = taken;
  if (first === undefined) return undefined;
  const heads = headsOf(taken);
  const columns = [...heads.values()].map(({ label, unit }, index) => {
    return { index, path: [label], label, unit: unitInLabel(label) ?? unit };
  });
  const rows = taken.map(({ items }, at): TableRow => {
    const values = byLabel(items);
    const cells = [...heads.keys()].map((key): CellContent => values.get(key)?.value);
    return { row: at + 1, cells };
  });
  for (const [at, { grid, items }] of taken.entries())
    findings.add('formSheet', grid.name, 0, { found: `${items.length}`, done: `${at + 1}` });
  return {
    sheet: sheetName(taken),
    ordinal: 1,
    range: rangeAddress({ top: 0, left: 0, bottom: taken.length, right: columns.length - 1 }),
    headingRows: [0, 0],
    titles: titlesOf(first),
    notes: [],
    unit: undefined,
    columns,
    rows,
    origins: [
      originOf(
        first.grid.name,
        [...heads.values()].map(({ labelAt }) => labelAt),
      ),
      ...taken.map(({ grid, items }) => {
        const values = byLabel(items);
        return originOf(
          grid.name,
          [...heads.keys()].map((key) => values.get(key)?.valueAt),
        );
      }),
    ],
  };
}

/** Every label of the forms, as first written, in the order of the forms. */
function headsOf(forms: readonly Form[]): ReadonlyMap<string, FormItem> {
  const heads = new Map<string, FormItem>();
  for (const { items } of forms)
    for (const [key, item] of byLabel(items)) if (!heads.has(key)) heads.set(key, item);
  return heads;
}

function byLabel(items: readonly FormItem[]): ReadonlyMap<string, FormItem> {
  return new Map(items.map((item) => [normaliseLabel(item.label), item]));
}

function originOf(sheet: string, cells: CellOrigin['cells']): CellOrigin {
  return { sheet, cells };
}

/** The sheets' names, of many the first and last. */
function sheetName(forms: readonly Form[]): string {
  const names = forms.map(({ grid }) => grid.name);
  return names.length <= 3 ? names.join('、') : `${names[0] ?? ''}〜${names.at(-1) ?? ''}`;
}

/** Texts above the first label, which may date the survey. */
function titlesOf({ grid, items }: Form): readonly string[] {
  const first = Math.min(...items.map(({ labelAt }) => labelAt[0]));
  return grid.rows
    .slice(0, first)
    .flatMap((cells) => cells.filter((content) => !isBlank(content)))
    .map((content) => textOf(content).trim());
}
