import { parse } from 'node:path';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { makeRecipe } from '../../src/survey/recipe/make-recipe.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';
import { tidyCsv } from '../../src/survey/write/tidy-csv.ts';
import { tidyTable } from '../../src/survey/write/tidy-rows.ts';
import { hasUnmatched, unmatchedCsv } from '../../src/survey/write/unmatched-csv.ts';
import type { PlannedFile } from '../lib/write-all-or-none.ts';
import type { TableArguments } from './survey-arguments.ts';

/** What is kept of an import, for whoever asks where a row comes from. */
export interface ImportedFile {
  readonly source: string;
  readonly sha256: string;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly date: string;
  readonly report: SurveyReport;
  readonly settings: TableArguments;
}

/**
 * Files beside the tables, in `provenance/`: file name, sha256, sheets, recipes, date
 * and counts as JSON; each table whole and tidy; what could not be matched, both ways.
 */
export function provenanceFiles(
  file: ImportedFile,
  { index }: InterpretContext,
): readonly PlannedFile[] {
  const { source, report } = file;
  const folder = `provenance/${source}`;
  const tables = report.interpretations.flatMap((entry, at) => {
    const name = `${folder}/table-${at + 1}`;
    const tidy = { path: `${name}.csv`, content: tidyCsv(tidyTable(entry.canonical, index)) };
    const rest = { path: `${name}-unmatched.csv`, content: unmatchedCsv(entry, index) };
    return hasUnmatched(entry) ? [tidy, rest] : [tidy];
  });
  return [{ path: `${folder}/provenance.json`, content: provenanceJson(file) }, ...tables];
}

function provenanceJson({ source, sha256, date, report, settings }: ImportedFile): string {
  const { file, interpretations } = report;
  const value = {
    source,
    fileName: file.fileName,
    sha256,
    bytes: file.byteLength,
    encoding: file.encoding?.encoding ?? null,
    importedOn: date,
    scores: { before: report.before, after: report.after },
    tables: interpretations.map((entry, at) => ({
      file: `table-${at + 1}.csv`,
      sheet: entry.table.sheet,
      range: entry.table.range,
      readAs: entry.mapping.table,
      asOf: entry.asOf,
      rows: entry.canonical.rows.length,
      passed: entry.passed.length,
      unmatched: entry.unmatched.length,
      leftOut: entry.leftOut.length,
      missing: entry.missing.length,
      recipe: makeRecipe(parse(file.fileName).name, file.fileName, entry, settings),
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
