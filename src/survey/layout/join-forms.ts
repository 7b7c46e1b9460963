import { rangeAddress } from '../cell-address.ts';
import type { CellContent } from '../grid.ts';
import type { Form } from './find-form.ts';
import type { FormItem } from './form-row.ts';
import { normaliseLabel, unitInLabel, unitInNote } from './label.ts';
import type { CellOrigin, SurveyTable, TableRow } from './survey-table.ts';

/**
 * Forms with the same labels as one table, a row for each sheet. Titles and notes are those of
 * all forms, and `marks`: what the workbook says of all its sheets (演習用（架空）).
 */
export function joinForms(forms: readonly Form[], marks: readonly string[]): SurveyTable {
  const heads = [...(forms[0]?.items ?? [])];
  const columns = heads.map(({ label }, index) => {
    return { index, path: [label], label, unit: unitOfColumn(forms, label) };
  });
  const rows = forms.map((form, at): TableRow => {
    const cells = heads.map(({ label }): CellContent => itemOf(form, label)?.value);
    return { row: at + 1, cells };
  });
  const titles = distinct([...forms.flatMap((form) => form.titles), ...marks]);
  const notes = distinct(forms.flatMap((form) => form.notes.map(({ text }) => text)));
  return {
    sheet: sheetName(forms),
    ordinal: 1,
    range: rangeAddress({ top: 0, left: 0, bottom: forms.length, right: columns.length - 1 }),
    headingRows: [0, 0],
    titles,
    notes,
    unit: [...titles, ...notes].map(unitInNote).find((unit) => unit !== undefined),
    columns,
    rows,
    origins: [
      { sheet: forms[0]?.grid.name ?? '', cells: heads.map(({ labelAt }) => labelAt) },
      ...forms.map((form): CellOrigin => {
        const cells = heads.map(({ label }) => itemOf(form, label)?.valueAt);
        return { sheet: form.grid.name, cells };
      }),
    ],
  };
}

/** The item of a form under a label, however it is spaced or numbered. */
export function itemOf({ items }: Form, label: string): FormItem | undefined {
  const key = normaliseLabel(label);
  return items.find((item) => normaliseLabel(item.label) === key);
}

/** The unit that a label names, or that stands behind its value. */
export function unitOfItem({ label, unit }: FormItem): string | undefined {
  return unitInLabel(label) ?? (unit === undefined ? undefined : unitInLabel(`(${unit})`));
}

function unitOfColumn(forms: readonly Form[], label: string): string | undefined {
  const items = forms.map((form) => itemOf(form, label));
  return items.flatMap((item) => (item === undefined ? [] : (unitOfItem(item) ?? [])))[0];
}

/** The sheets' names, of many the first and last. */
function sheetName(forms: readonly Form[]): string {
  const names = forms.map(({ grid }) => grid.name);
  return names.length <= 3 ? names.join('、') : `${names[0] ?? ''}〜${names.at(-1) ?? ''}`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
