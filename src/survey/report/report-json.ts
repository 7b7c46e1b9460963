import type { SurveyReport } from './survey-report.ts';

/** Version of the report's JSON form. */
export const REPORT_FORMAT = 1;

/**
 * A report as JSON for other programs: findings by address, scores, totals, what is
 * not matched in both directions. Rows are counted, not repeated; no dates, so that
 * the same file gives the same bytes.
 */
export function reportJson(report: SurveyReport): string {
  const { file, interpretations } = report;
  const value = {
    format: REPORT_FORMAT,
    file: {
      name: file.fileName,
      bytes: file.byteLength,
      kind: file.kind,
      encoding: file.encoding?.encoding ?? null,
      /** The first lines in the encoding they were read in. */
      sample:
        file.encoding?.samples.find(({ encoding }) => encoding === file.encoding?.encoding)
          ?.sample ?? null,
      byteOrderMark: file.encoding?.byteOrderMark ?? null,
    },
    verdict: report.verdict,
    scores: { before: report.before, after: report.after },
    tables: interpretations.map((entry) => ({
      sheet: entry.table.sheet,
      table: entry.table.ordinal,
      range: entry.table.range,
      readAs: entry.mapping.table,
      target: entry.canonical.target,
      asOf: entry.asOf,
      fiscalYear: entry.fiscalYear ?? null,
      rows: entry.canonical.rows.length,
      columns: entry.mapping.columns.map(({ column, field, item, measure }) => ({
        heading: column.label,
        field,
        item,
        measure,
      })),
      passed: entry.passed.map((row) => ({ ...row, row: row.row + 1 })),
      unmatched: entry.unmatched.map((row) => ({ ...row, row: row.row + 1 })),
      leftOut: entry.leftOut.map((row) => ({ ...row, row: row.row + 1 })),
      missingMunicipalities: entry.missing,
      totals: entry.totals.map(({ row, column, label, stated, summed, agrees, isPart }) => ({
        row: row + 1,
        heading: column.label,
        label,
        stated,
        summed,
        agrees,
        isPart,
      })),
    })),
    findings: report.findings,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
