import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../scripts/lib/places.ts';
import { surveyContext } from '../../../scripts/survey/survey-context.ts';
import type { LevelScore } from '../../../src/domain/machine-readability.ts';
import type { Finding } from '../../../src/domain/survey-finding.ts';
import { checkSurvey, type CheckOptions } from '../../../src/survey/check-survey.ts';
import type { InterpretContext } from '../../../src/survey/interpret/context.ts';
import { parseRecipe } from '../../../src/survey/recipe/parse-recipe.ts';
import type { SurveyReport } from '../../../src/survey/report/survey-report.ts';
import { tidyCsv } from '../../../src/survey/write/tidy-csv.ts';
import { cellsOf } from '../../../src/survey/write/tidy-parts.ts';
import { tidyTable, type TidyTable } from '../../../src/survey/write/tidy-rows.ts';

/** `case.json`: the file of a case and what is said of it. */
interface CaseSettings extends Omit<CheckOptions, 'recipe'> {
  readonly shows: string;
  readonly file: string;
  readonly recipe?: string;
}

/** What the engine makes of a case, as the texts of the files that stand beside its input. */
export type Outcome = Readonly<Record<string, string>>;

let context: Promise<InterpretContext> | undefined;

/** The context of the real tables; made once. */
export async function realContext(): Promise<InterpretContext> {
  context ??= readCanonicalTables(DATA).then((tables) => surveyContext(tables));
  return context;
}

/** Settings of a case. */
export function readCase(folder: string): CaseSettings {
  return JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as CaseSettings;
}

/** Runs a case. */
export async function runCase(folder: string): Promise<{ report: SurveyReport; outcome: Outcome }> {
  const { file, recipe, ...settings } = readCase(folder);
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const options = { ...settings, ...(recipe === undefined ? {} : { recipe: readRecipe(folder, recipe) }) };
  const report = await checkSurvey(bytes, file, await realContext(), options);
  return { report, outcome: outcomeOf(report, await realContext()) };
}

function readRecipe(folder: string, name: string) {
  const parsed = parseRecipe(readFileSync(join(folder, name), 'utf8'));
  if (parsed.status === 'invalid') throw new Error(`${name}: ${parsed.path}`);
  return parsed.recipe;
}

function outcomeOf(report: SurveyReport, { index }: InterpretContext): Outcome {
  const rows = report.interpretations.map(({ canonical }, at): [string, string] => [
    `expected-rows-${at + 1}.csv`,
    tidyCsv(filledColumns(tidyTable(canonical, index))).replaceAll('\r\n', '\n'),
  ]);
  return {
    'expected.json': `${JSON.stringify(summaryOf(report), undefined, 2)}\n`,
    'expected-findings.txt': report.findings.map((finding) => `${findingLine(finding)}\n`).join(''),
    ...Object.fromEntries(rows),
  };
}

/** Columns that no row fills are left out, so that a person can read the file. */
function filledColumns({ headings, rows: all }: TidyTable): TidyTable {
  const rows = [...all].map(cellsOf);
  const kept = headings.flatMap((_, at) => (rows.some((row) => row[at] !== '' && row[at] !== '…') ? [at] : []));
  const pick = <T>(cells: readonly T[]): T[] => kept.flatMap((at) => cells.slice(at, at + 1));
  return { headings: pick(headings), rows: rows.map(pick) };
}

function summaryOf({ file, interpretations, verdict, before, after }: SurveyReport) {
  const scores = (levels: readonly LevelScore[]): readonly (number | null)[] =>
    levels.map(({ score }) => score ?? null);
  return {
    verdict,
    kind: file.kind,
    encoding: file.encoding?.encoding,
    scores: { before: scores(before), after: scores(after) },
    tables: interpretations.map((entry) => ({
      sheet: entry.table.sheet,
      range: entry.table.range,
      readAs: entry.mapping.table,
      asOf: entry.asOf,
      rows: entry.canonical.rows.length,
      passed: entry.passed.map(({ row, kind, label }) => `${row + 1} ${kind} ${label}`),
      unmatched: entry.unmatched.map(
        ({ row, reason, found, candidates }) =>
          `${row + 1} ${reason} ${found}: ${candidates.map(({ code, name, by }) => `${code} ${name} ${by}`).join(', ')}`,
      ),
      leftOut:
        entry.leftOut.length === 0
          ? undefined
          : entry.leftOut.map(({ row, reason }) => `${row + 1} ${reason}`),
      missing: entry.missing.length,
    })),
  };
}

function findingLine({ severity, rule, kind, place, found, expected, done, repairs, count }: Finding): string {
  const where = [place.sheet, place.table > 1 ? `table ${place.table}` : '', place.cells, place.column];
  const what = [
    found === '' ? '' : `found ${quoted(found)}`,
    expected === '' ? '' : `expected ${quoted(expected)}`,
    done === '' ? '' : `done ${quoted(done)}`,
    repairs.length === 0 ? '' : `by ${repairs.join('+')}`,
    count === 1 ? '' : `x${count}`,
  ];
  return [severity, rule ?? '-', kind, ...where, ...what].filter((part) => part !== '').join(' ');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
