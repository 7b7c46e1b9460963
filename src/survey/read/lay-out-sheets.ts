import { FindingCollector } from '../finding-collector.ts';
import type { Grid } from '../grid.ts';
import { findForm, type Form } from '../layout/find-form.ts';
import { readTables } from '../layout/read-tables.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import { recogniseTable } from '../tables/recognise.ts';
import { readForms } from './read-forms.ts';
import type { ReadOptions, SurveySheet } from './survey-file.ts';

/** What the layout needs of a reading. */
interface Reading {
  readonly options: ReadOptions;
  readonly findings: FindingCollector;
  readonly pause: () => Promise<void>;
}

/**
 * The sheets of a file with their tables. Sheets of one record each are read as forms only
 * where no other sheet is an ordinary table; beside one they are named as not read.
 */
export async function layOutSheets(
  grids: readonly Grid[],
  { options, findings, pause }: Reading,
): Promise<readonly SurveySheet[]> {
  const forms = grids.map(findForm).filter((form) => form !== undefined);
  const areForms = forms.length > 0 && !hasOrdinaryTable(grids, forms);
  const sheets: SurveySheet[] = [];
  for (const [at, grid] of grids.entries()) {
    options.onProgress?.({ stage: 'layout', fraction: 0.5 + (0.5 * at) / grids.length });
    await pause();
    const form = forms.find((entry) => entry.grid === grid);
    const tables = areForms && form !== undefined ? [] : readTables(grid, findings);
    if (!areForms && form !== undefined && !form.isBlank && !tables.some(isKnown))
      findings.add('formBesideTable', grid.name, 0, { found: `${form.items.length}` });
    sheets.push({ name: grid.name, hidden: grid.hidden, tables });
  }
  if (areForms)
    for (const table of readForms(forms, grids, findings))
      sheets.push({ name: table.sheet, hidden: false, tables: [table] });
  return sheets;
}

/** Looks at the other sheets only, and keeps no finding: they are read once more. */
function hasOrdinaryTable(grids: readonly Grid[], forms: readonly Form[]): boolean {
  const scratch = new FindingCollector();
  return grids
    .filter((grid) => !forms.some((form) => form.grid === grid))
    .some((grid) => readTables(grid, scratch).some(isKnown));
}

function isKnown(table: SurveyTable): boolean {
  return recogniseTable(table).length > 0;
}
