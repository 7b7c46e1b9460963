import type { LevelScore } from '../domain/machine-readability.ts';
import type { Finding, FindingKind } from '../domain/survey-finding.ts';
import { findingOf } from './finding-collector.ts';
import type { InterpretContext, InterpretOptions } from './interpret/context.ts';
import { interpretTable } from './interpret/interpret-table.ts';
import type { Interpretation } from './interpret/interpretation.ts';
import { isExampleSheet } from './layout/example-mark.ts';
import type { SurveyTable } from './layout/survey-table.ts';
import { readSurveyFile } from './read/read-survey-file.ts';
import type { ReadOptions, SurveyFile } from './read/survey-file.ts';
import { applyRecipe, totalDrift } from './recipe/apply-recipe.ts';
import type { Recipe } from './recipe/recipe.ts';
import { scoreFile } from './report/score.ts';
import { verdictOf, type SurveyReport } from './report/survey-report.ts';
import { mapByEdit, type EditedTable } from './tables/edited-mapping.ts';
import type { TableMapping } from './tables/mapping.ts';
import { recogniseTable } from './tables/recognise.ts';
import { tidyCsv } from './write/tidy-csv.ts';
import { tidyTable } from './write/tidy-rows.ts';

/** What a caller can ask of a check: reading, interpreting, and a recipe. */
export interface CheckOptions extends ReadOptions, Omit<InterpretOptions, 'onProgress'> {
  readonly recipe?: Recipe;
  /** What a person says of single tables; comes before the recipe and the guess. */
  readonly edits?: readonly EditedTable[];
}

/** Rows of a tidy table that are judged for the score after; all rows are made alike. */
const JUDGED_ROWS = 2000;

/**
 * Reads a file to the end: tables, canonical rows, findings, scores and verdict. The
 * one way in for the command line and the page. Rejects only with an abort.
 */
export async function checkSurvey(
  bytes: Uint8Array,
  fileName: string,
  context: InterpretContext,
  options: CheckOptions = {},
): Promise<SurveyReport> {
  const file = await readSurveyFile(bytes, fileName, options);
  const { chosen, findings } = chooseTables(file, options);
  const interpretations: Interpretation[] = [];
  for (const [at, { table, mapping }] of chosen.entries()) {
    const share = (fraction: number): void =>
      options.onProgress?.({ stage: 'interpret', fraction: (at + fraction) / chosen.length });
    const settings = { ...withRecipe(options), onProgress: share };
    interpretations.push(await interpretTable(table, mapping, fileName, context, settings));
  }
  const drift = interpretations.flatMap((interpretation) =>
    options.recipe === undefined ? [] : totalDrift(interpretation, options.recipe),
  );
  const own = interpretations.flatMap((interpretation) => interpretation.findings);
  const all = [...file.findings, ...findings, ...own, ...drift];
  return {
    file,
    interpretations,
    findings: all,
    verdict: verdictOf(all),
    before: scoreFile(file, all),
    after: await scoreAfter(interpretations, context, options),
  };
}

interface Chosen {
  readonly table: SurveyTable;
  readonly mapping: TableMapping;
}

/** The tables that are read, by the recipe or by their headings; the others are named. */
function chooseTables(
  file: SurveyFile,
  { recipe, edits = [] }: Pick<CheckOptions, 'recipe' | 'edits'>,
): { chosen: readonly Chosen[]; findings: readonly Finding[] } {
  const tables = file.sheets.flatMap((sheet) => sheet.tables);
  const editOf = ({ sheet, ordinal }: SurveyTable): EditedTable | undefined =>
    edits.find((edit) => edit.sheet === sheet && edit.ordinal === ordinal);
  const applied = recipe === undefined ? undefined : applyRecipe(file, recipe);
  if (applied !== undefined && editOf(applied.table) !== undefined) {
    const mapping = mappingOf(applied.table, editOf(applied.table));
    const chosen = mapping === undefined ? [] : [{ table: applied.table, mapping }];
    return { chosen, findings: applied.findings };
  }
  if (applied !== undefined) return { chosen: [applied], findings: applied.findings };
  if (recipe !== undefined && file.refusal === undefined)
    return { chosen: [], findings: [findingOf('recipeUnfit', '', 0, { found: recipe.name })] };
  const recognised = tables.flatMap((table) => {
    const mapping = mappingOf(table, editOf(table));
    return mapping === undefined ? [] : [{ table, mapping }];
  });
  const isFilledIn = ({ table }: Chosen): boolean =>
    !isExampleSheet(table.sheet) || editOf(table) !== undefined;
  // Examples of how to fill in are left out where a table of their kind was filled in.
  const filledIn = new Set(recognised.filter(isFilledIn).map(({ mapping }) => mapping.table));
  const chosen = recognised.filter(
    (entry) => isFilledIn(entry) || !filledIn.has(entry.mapping.table),
  );
  const rest = tables.filter((table) => !chosen.some((entry) => entry.table === table));
  // A table that a person left out on purpose is no question.
  const isAsked = recognised.length === 0 && rest.some((table) => editOf(table) === undefined);
  const kindOf = (table: SurveyTable): FindingKind => {
    if (isAsked) return 'tableUnknown';
    return recognised.some((entry) => entry.table === table) ? 'exampleSheet' : 'tableSkipped';
  };
  const findings = rest.map((table) =>
    findingOf(kindOf(table), table.sheet, table.ordinal, {
      cells: table.range,
      found: table.columns.map(({ label }) => label).join('、'),
    }),
  );
  return { chosen, findings };
}

/** As a person says, else as the headings say. */
function mappingOf(table: SurveyTable, edit: EditedTable | undefined): TableMapping | undefined {
  return edit === undefined ? recogniseTable(table)[0]?.mapping : mapByEdit(table, edit);
}

/** A recipe's own date, prefecture and answers; what the caller says comes first. */
function withRecipe({
  recipe,
  edits: _edits,
  onProgress: _progress,
  ...options
}: CheckOptions): InterpretOptions {
  if (recipe === undefined) return options;
  return {
    ...(recipe.prefecture === undefined ? {} : { prefecture: recipe.prefecture }),
    ...(recipe.asOf === undefined ? {} : { asOf: recipe.asOf }),
    ...options,
    answers: { ...recipe.answers, ...options.answers },
  };
}

/** The score of the tidy tables, found by reading them back as anybody would. */
async function scoreAfter(
  interpretations: readonly Interpretation[],
  context: InterpretContext,
  options: CheckOptions,
): Promise<readonly LevelScore[]> {
  const scores: (readonly LevelScore[])[] = [];
  for (const { canonical } of interpretations) {
    if (canonical.rows.length === 0) continue;
    const part = { ...canonical, rows: canonical.rows.slice(0, JUDGED_ROWS) } as typeof canonical;
    const bytes = new TextEncoder().encode(`\ufeff${tidyCsv(tidyTable(part, context.index))}`);
    const file = await readSurveyFile(bytes, 'tidy.csv', signalOf(options));
    const { chosen } = chooseTables(file, {});
    const first = chosen[0];
    if (first === undefined) continue;
    const { table, mapping } = first;
    const read = await interpretTable(table, mapping, 'tidy.csv', context, signalOf(options));
    scores.push(scoreFile(file, [...file.findings, ...read.findings]));
  }
  return averageScores(scores);
}

function signalOf({ signal }: CheckOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** One score a level over several tidy tables: their mean, rounded. */
function averageScores(scores: readonly (readonly LevelScore[])[]): readonly LevelScore[] {
  return ([1, 2, 3] as const).map((level) => {
    const own = scores.flatMap((entry) => entry.filter((score) => score.level === level));
    const numbers = own.map(({ score }) => score).filter((score) => score !== undefined);
    const sum = numbers.reduce((a, b) => a + b, 0);
    return {
      level,
      score: numbers.length === 0 ? undefined : Math.round(sum / numbers.length),
      judged: own.reduce((total, { judged }) => total + judged, 0),
      broken: [...new Set(own.flatMap(({ broken }) => broken))].toSorted(),
    };
  });
}
