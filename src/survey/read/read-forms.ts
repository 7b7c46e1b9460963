import { rowsAddress } from '../cell-address.ts';
import { FindingCollector } from '../finding-collector.ts';
import { textOf, type Grid } from '../grid.ts';
import { isExampleSheet } from '../layout/example-mark.ts';
import { looksLikeForm, type Form } from '../layout/find-form.ts';
import { joinForms } from '../layout/join-forms.ts';
import { normaliseLabel } from '../layout/label.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import { SurveyRefusal } from '../refusal.ts';
import { recogniseTable } from '../tables/recognise.ts';
import { compareDates, compareTexts, compareUnits, reportLabels } from './compare-forms.ts';

/**
 * The forms of a workbook as tables, one for each set of labels, a row for each sheet; blank
 * forms and examples are left out and named.
 * @throws SurveyRefusal where forms cannot stand in one table, for their labels, dates, units
 * or legends; further findings name the other sheets and cells.
 */
export function readForms(
  forms: readonly Form[],
  grids: readonly Grid[],
  findings: FindingCollector,
): readonly SurveyTable[] {
  const taken = filledIn(forms, findings);
  const marks = practiceMarks(grids);
  const differences = new FindingCollector();
  const groups = [...groupByLabels(taken).values()];
  const kinds = new Set<string>();
  const tables = groups.map((group, at) => {
    const table = joinForms(group, marks);
    const kind = recogniseTable(table)[0]?.mapping.table;
    const [first, own] = [taken[0], group[0]];
    const isAlone = kind !== undefined && !kinds.has(kind);
    if (at > 0 && !isAlone && first !== undefined && own !== undefined)
      reportLabels(first, own, differences);
    kinds.add(kind ?? '');
    compareUnits(group, differences);
    reportSheets(group, findings);
    return table;
  });
  const dateWords = compareDates(taken, findings, differences);
  compareTexts(taken, differences);
  for (const grid of grids)
    if (!forms.some((form) => form.grid === grid) && !isExampleSheet(grid.name))
      if (taken.length > 0 && looksLikeForm(grid)) differences.add('formUnread', grid.name, 0);
  refuseIfAny(differences, findings);
  return tables.map((table) => ({
    ...table,
    titles: [...new Set([...dateWords, ...table.titles])],
  }));
}

function refuseIfAny(differences: FindingCollector, findings: FindingCollector): void {
  const [first, ...others] = differences.list();
  if (first === undefined) return;
  for (const { kind, place, found, expected, done } of others)
    findings.add(kind, place.sheet, 0, { cells: place.cells, found, expected, done });
  const { kind, place, found, expected, done } = first;
  throw new SurveyRefusal(kind, { cells: place.cells, found, expected, done }, place.sheet);
}

/** Without blank forms, and without examples where another form was filled in. */
function filledIn(forms: readonly Form[], findings: FindingCollector): readonly Form[] {
  const filled = forms.filter((form) => !form.isBlank);
  for (const { grid } of forms.filter((form) => form.isBlank))
    findings.add('formBlank', grid.name, 0);
  const real = filled.filter(({ grid }) => !isExampleSheet(grid.name));
  const taken = real.length > 0 ? real : filled;
  for (const { grid } of filled.filter((form) => !taken.includes(form)))
    findings.add('exampleSheet', grid.name, 0, { found: grid.name });
  return taken;
}

function groupByLabels(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const labels = form.items.map(({ label }) => normaliseLabel(label));
    const key = labels.toSorted().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return groups;
}

/** Which row a sheet became, and which texts on it were taken for remarks. */
function reportSheets(forms: readonly Form[], findings: FindingCollector): void {
  for (const [at, { grid, items, notes }] of forms.entries()) {
    findings.add('formSheet', grid.name, 0, { found: `${items.length}`, done: `${at + 1}` });
    for (const { row, text } of notes)
      findings.add('footnote', grid.name, 0, { cells: rowsAddress(row, row), found: text });
  }
}

/** Wherever a workbook of forms says 演習用（架空）, it says so of all of them. */
function practiceMarks(grids: readonly Grid[]): readonly string[] {
  const texts = grids.flatMap(({ name, rows }) => [name, ...rows.flat().map(textOf)]);
  return texts.filter((text) => /演習用.*架空/u.test(text));
}
