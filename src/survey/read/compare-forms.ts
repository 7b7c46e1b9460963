import { cellAddress } from '../cell-address.ts';
import { legendInNotes } from '../cells/absence-mark.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { isBlank } from '../grid.ts';
import { dateOfTable, type TableDate } from '../interpret/table-date.ts';
import type { Form } from '../layout/find-form.ts';
import type { FormItem } from '../layout/form-row.ts';
import { itemOf, unitOfItem } from '../layout/join-forms.ts';
import { unitInNote } from '../layout/label.ts';

/**
 * Holds the date of each form against the first that states one: forms of one workbook are of
 * one survey. One without a date is of that of the others, and named in `findings`; each that
 * differs becomes a refusal in `differences`.
 */
export function compareDates(
  forms: readonly Form[],
  findings: FindingCollector,
  differences: FindingCollector,
): readonly string[] {
  const dates = forms.map((form) => ({ name: form.grid.name, ...dateOf(form) }));
  const first = dates.find(({ asOf }) => asOf !== '');
  if (first === undefined) return [];
  const expected = `${first.name}: ${first.asOf}`;
  for (const { name, asOf } of dates)
    if (asOf === '') findings.add('formDateMissing', name, 0, { expected, done: first.asOf });
    else if (asOf !== first.asOf)
      differences.add('formDatesDiffer', name, 0, { found: asOf, expected });
  return dates.some(({ asOf }) => asOf === '') ? first.words : [];
}

/**
 * Holds each form against the first: legend and the unit of the whole must be those of all.
 * Each difference becomes a refusal that names both sheets.
 */
export function compareTexts(forms: readonly Form[], findings: FindingCollector): void {
  const [first, ...others] = forms;
  if (first === undefined) return;
  for (const form of others) {
    const { name } = form.grid;
    const [unit, unitOfFirst] = [unitOf(form), unitOf(first)];
    if (unit !== unitOfFirst)
      findings.add('formUnitsDiffer', name, 0, {
        found: unit || '—',
        expected: `${first.grid.name}: ${unitOfFirst || '—'}`,
      });
    const legend = legendInNotes(textsOf(first));
    for (const [mark, meaning] of legendInNotes(textsOf(form))) {
      const known = legend.get(mark);
      if (known !== undefined && known !== meaning)
        findings.add('formNotesDiffer', name, 0, { found: mark, expected: first.grid.name });
    }
  }
}

/** Holds the unit of each value against that of the first form that fills in the same label. */
export function compareUnits(forms: readonly Form[], findings: FindingCollector): void {
  for (const { label } of forms[0]?.items ?? []) {
    const filled = forms.flatMap(({ grid, ...form }) => {
      const item = itemOf({ grid, ...form }, label);
      return item === undefined || isBlank(item.value) ? [] : [{ item, sheet: grid.name }];
    });
    const [first, ...others] = filled;
    if (first === undefined) continue;
    for (const { item, sheet } of others)
      if (unitOfItem(item) !== unitOfItem(first.item))
        findings.add('formUnitsDiffer', sheet, 0, {
          cells: cellAddress(...item.labelAt),
          found: `${label}: ${unitOfItem(item) ?? '—'}`,
          expected: `${placeOf(first.sheet, first.item)}: ${unitOfItem(first.item) ?? '—'}`,
        });
  }
}

/** Names the labels by which a form differs from the first. */
export function reportLabels(first: Form, form: Form, findings: FindingCollector): void {
  const own = form.items.filter(({ label }) => itemOf(first, label) === undefined);
  const lacking = first.items.filter(({ label }) => itemOf(form, label) === undefined);
  const cells = own.map(({ labelAt }) => cellAddress(...labelAt)).join(', ');
  findings.add('formLabelsDiffer', form.grid.name, 0, {
    cells,
    found: own.map(({ label }) => label).join('、') || '—',
    expected: lacking.map((item) => placeOf(first.grid.name, item)).join('、') || '—',
    done: first.grid.name,
  });
}

function placeOf(sheet: string, { label, labelAt }: FormItem): string {
  return `${sheet}!${cellAddress(...labelAt)} ${label}`;
}

function textsOf({ titles, notes }: Form): readonly string[] {
  return [...titles, ...notes.map(({ text }) => text)];
}

function dateOf({ grid, titles, notes }: Form): TableDate {
  const texts = { titles, notes: notes.map(({ text }) => text), sheet: grid.name };
  return dateOfTable(texts, '');
}

function unitOf(form: Form): string {
  return (
    textsOf(form)
      .map(unitInNote)
      .find((unit) => unit !== undefined) ?? ''
  );
}
