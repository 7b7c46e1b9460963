import { mkdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { FindWhereabouts } from '../../src/domain/whereabouts.ts';
import { checkSurvey } from '../../src/survey/check-survey.ts';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { makeRecipe } from '../../src/survey/recipe/make-recipe.ts';
import { writeRecipe } from '../../src/survey/recipe/parse-recipe.ts';
import { reportHtml } from '../../src/survey/report/report-html.ts';
import { reportJson } from '../../src/survey/report/report-json.ts';
import { reportText } from '../../src/survey/report/report-text.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';
import { tidyCsv } from '../../src/survey/write/tidy-csv.ts';
import { tidyTable } from '../../src/survey/write/tidy-rows.ts';
import { hasUnmatched, unmatchedCsv } from '../../src/survey/write/unmatched-csv.ts';
import { surveyText } from '../../src/text/survey.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA, EDITIONS } from '../lib/places.ts';
import { createProgress } from '../lib/progress.ts';
import { UserError } from '../lib/user-error.ts';
import { terminalLanguage } from '../lib/wording.ts';
import { writeAllOrNone, type PlannedFile } from '../lib/write-all-or-none.ts';
import {
  builtAreas,
  fetchedBoundaries,
  namedBoundaries,
  whereaboutsByBoundaries,
} from './municipality-polygons.ts';
import {
  noFile,
  readInput,
  readTableArguments,
  splitWords,
  type TableArguments,
} from './survey-arguments.ts';
import { surveyContext } from './survey-context.ts';

/** Exit codes by verdict: 0 clean, 1 repaired with warnings, 2 refused. */
export const EXIT_CODES = { clean: 0, repaired: 1, refused: 2 } as const;

const OPTIONS = {
  json: { type: 'string' },
  html: { type: 'string' },
  tidy: { type: 'string' },
  'save-recipe': { type: 'string' },
  all: { type: 'boolean', default: false },
} as const;

/**
 * `kyoten check FILE…`: reads survey files, prints what was found and what to do, and
 * writes the reports asked for. Returns the worst of the files' exit codes.
 */
export async function checkFiles(words: readonly string[]): Promise<number> {
  const { values, positionals } = splitWords(words, OPTIONS);
  try {
    if (positionals.length === 0) throw noFile('kyoten check');
    const settings = await readTableArguments(values);
    const context = await loadContext(values);
    const codes: number[] = [];
    const files: PlannedFile[] = [];
    for (const path of positionals) {
      const report = await checkFile(path, context, settings);
      const listed = values.all ? Infinity : undefined;
      console.log(reportText(report, surveyText[terminalLanguage()], listed));
      files.push(...(await outputs(report, values, context, positionals.length > 1)));
      codes.push(EXIT_CODES[report.verdict]);
    }
    await writeAllOrNone(files);
    return Math.max(...codes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return EXIT_CODES.refused;
  }
}

/**
 * Reads the tables in `data/` that survey files are read against. Areas of municipalities
 * come from the file named, else from the download of `kyoten boundaries`, else from the
 * newest edition. Throws `UserError` for a file that holds none.
 */
export async function loadContext({
  data = DATA,
  boundaries,
}: {
  readonly data?: string;
  readonly boundaries?: string | undefined;
} = {}): Promise<InterpretContext> {
  const tables = await readCanonicalTables(data);
  const known = boundaries === undefined ? undefined : await namedBoundaries(boundaries);
  let areas: Promise<FindWhereabouts | undefined> | undefined;
  const load = async (): Promise<FindWhereabouts | undefined> => {
    const found = known ?? (await fetchedBoundaries());
    return found === undefined ? builtAreas(EDITIONS) : whereaboutsByBoundaries(found, tables);
  };
  return surveyContext(tables, () => (areas ??= load()));
}

/** Checks one file, with a progress bar on a terminal. */
export async function checkFile(
  path: string,
  context: InterpretContext,
  settings: TableArguments,
): Promise<SurveyReport> {
  const { bytes, fileName } = await readInput(path);
  const progress = createProgress();
  const onProgress = ({ stage, fraction }: { stage: string; fraction: number }): void =>
    progress.show(`${fileName} ${stage}`, fraction);
  const report = await checkSurvey(bytes, fileName, context, { ...settings, onProgress });
  progress.clear();
  return report;
}

type Values = ReturnType<typeof splitWords<typeof OPTIONS>>['values'];

async function outputs(
  report: SurveyReport,
  values: Values,
  context: InterpretContext,
  several: boolean,
): Promise<readonly PlannedFile[]> {
  const { json, html, tidy } = values;
  const recipePath = values['save-recipe'];
  const { fileName } = report.file;
  // One path for several files: the file's own name goes in between.
  const named = (path: string): string => {
    const { dir, name, ext } = parse(path);
    return several ? join(dir, `${name}-${parse(fileName).name}${ext}`) : path;
  };
  const date = new Date().toISOString().slice(0, 10);
  const first = report.interpretations[0];
  if (tidy !== undefined) await mkdir(tidy, { recursive: true });
  return [
    ...(json === undefined ? [] : [{ path: named(json), content: reportJson(report) }]),
    ...(html === undefined
      ? []
      : [{ path: named(html), content: reportHtml(report, surveyText[terminalLanguage()], date) }]),
    ...(tidy === undefined ? [] : tidyFiles(report, context, tidy)),
    ...(recipePath === undefined || first === undefined
      ? []
      : [
          {
            path: named(recipePath),
            content: writeRecipe(makeRecipe(parse(fileName).name, fileName, first)),
          },
        ]),
  ];
}

/** Each table as UTF-8 with a byte order mark, for Excel, and what does not match beside it. */
function tidyFiles(
  { file, interpretations }: SurveyReport,
  { index }: InterpretContext,
  directory: string,
): readonly PlannedFile[] {
  return interpretations.flatMap((entry, at) => {
    const name = `${parse(file.fileName).name}${interpretations.length > 1 ? `-${at + 1}` : ''}`;
    const content = `\ufeff${tidyCsv(tidyTable(entry.canonical, index))}`;
    const rest = `\ufeff${unmatchedCsv(entry, index)}`;
    return [
      { path: join(directory, `${name}.csv`), content },
      ...(hasUnmatched(entry)
        ? [{ path: join(directory, `${name}-未照合.csv`), content: rest }]
        : []),
    ];
  });
}
