import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { blockingFindings } from '../../src/survey/report/blocking.ts';
import { reportText } from '../../src/survey/report/report-text.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';
import { surveyText } from '../../src/text/survey.ts';
import { DATA } from '../lib/places.ts';
import { sha256 } from '../lib/sha256.ts';
import { UserError } from '../lib/user-error.ts';
import { terminalLanguage, type Wording } from '../lib/wording.ts';
import { applyImport } from './apply-import.ts';
import type { DataRow } from './canonical-rows.ts';
import { checkFile, EXIT_CODES, loadContext } from './check-files.ts';
import { dateRefusal } from './date-refusal.ts';
import { geocodeReport } from './geocode-report.ts';
import { planImport } from './plan-import.ts';
import { provenanceFiles } from './provenance.ts';
import { noFile, readInput, readTableArguments, splitWords } from './survey-arguments.ts';

const OPTIONS = {
  data: { type: 'string', default: DATA },
  source: { type: 'string' },
  publisher: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  licence: { type: 'string' },
  'no-geocode': { type: 'boolean', default: false },
  'leave-unmatched': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof splitWords<typeof OPTIONS>>['values'];

/**
 * `kyoten import FILE…`: takes survey files into the tables of `data/` with their
 * provenance, each file whole or not at all. Exit code 0 clean, 1 repaired, 2 refused.
 */
export async function importFiles(words: readonly string[]): Promise<number> {
  const { values, positionals } = splitWords(words, OPTIONS);
  try {
    if (positionals.length === 0) throw noFile('kyoten import');
    const codes: number[] = [];
    for (const path of positionals)
      codes.push(await importFile(path, values, positionals.length > 1));
    return Math.max(...codes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return EXIT_CODES.refused;
  }
}

async function importFile(path: string, values: Values, several: boolean): Promise<number> {
  const settings = await readTableArguments(values);
  const context = await loadContext(values);
  const { bytes, fileName } = await readInput(path);
  const checksum = sha256(bytes);
  const checked = await checkFile(path, context, settings);
  const { KYOTEN_OFFLINE: offline, KYOTEN_ADDRESS_API: api } = process.env;
  // A site that switched its look-up off has none here, either.
  const stayHome = values['no-geocode'] || offline === '1' || api === '';
  const report = stayHome ? checked : await geocodeReport(checked, context, api);
  console.log(reportText(report, surveyText[terminalLanguage()]));
  const refusal = refusalOf(report, context, values['leave-unmatched']);
  if (refusal !== undefined) {
    console.error(`${fileName}: ${refusal[terminalLanguage()]}`);
    return EXIT_CODES.refused;
  }
  const source = sourceOf(fileName, checksum, values, several);
  const id = source['id'] ?? '';
  const changes = planImport(report.interpretations, { source: id, detail: fileName }, context);
  const date = new Date().toISOString().slice(0, 10);
  const beside = provenanceFiles({ source: id, sha256: checksum, date, report, settings }, context);
  const write = !values['dry-run'];
  const added = await applyImport(values.data, changes, { source, beside }, write);
  console.log(describe(added, id, write, context)[terminalLanguage()]);
  return report.verdict === 'clean' ? EXIT_CODES.clean : EXIT_CODES.repaired;
}

/** Why a file cannot be taken into the tables, or `undefined` when it can. */
function refusalOf(
  report: SurveyReport,
  context: InterpretContext,
  leaveUnmatched: boolean,
): Wording | undefined {
  const { findings, interpretations } = report;
  if (interpretations.some(({ isExercise }) => isExercise))
    return {
      ja: '演習用（架空）のデータは取り込めません。何も変更していません。',
      en: 'Practice data (made up) cannot be imported. Nothing was changed.',
    };
  if (blockingFindings(findings, leaveUnmatched).length > 0) return blocked(findings);
  const ofDate = dateRefusal(report, context);
  if (ofDate !== undefined) return ofDate;
  const rows = interpretations.reduce((sum, { canonical }) => sum + canonical.rows.length, 0);
  if (rows > 0) return undefined;
  return {
    ja: '取り込む行がありません。何も変更していません。',
    en: 'There are no rows to import. Nothing was changed.',
  };
}

/** Only where rows are all that stands in the way can the rest be taken without them. */
function blocked(findings: SurveyReport['findings']): Wording {
  if (blockingFindings(findings, true).length > 0)
    return {
      ja: '取り込めません。何も変更していません。上の「中止」「質問」の点を直してください。',
      en: 'Not imported; nothing was changed. Mend what stands above as refusal or question.',
    };
  return {
    ja: '取り込めません。何も変更していません。市区町村の決まらない行を除いてよければ、--leave-unmatched で残りを取り込めます。',
    en: 'Not imported; nothing was changed. If rows without a certain municipality may be left out, --leave-unmatched takes the rest.',
  };
}

function sourceOf(fileName: string, checksum: string, values: Values, several: boolean): DataRow {
  const given = values.source;
  if (given !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(given)) throw badSource(given);
  const own = `import-${checksum.slice(0, 12)}`;
  return {
    id: given === undefined ? own : several ? `${given}-${checksum.slice(0, 6)}` : given,
    publisher: values.publisher ?? '利用者が取り込んだファイル',
    title: values.title ?? fileName,
    published: '',
    url: values.url ?? '',
    licence: values.licence ?? '取り込んだ利用者が確かめること',
    note: `${fileName} sha256 ${checksum}`,
  };
}

function describe(
  added: ReadonlyMap<string, number>,
  source: string,
  written: boolean,
  { index }: InterpretContext,
): Wording {
  const lines = [...added].map(([path, rows]) => `  data/${path} +${rows}`);
  const checkedOnly = lines.length === 0;
  const codes = index.byCode.size;
  const head: Wording = written
    ? { ja: `取り込みました（出典 ${source}）。`, en: `Imported (source ${source}).` }
    : {
        ja: `--dry-run のため書いていません（出典 ${source}）。`,
        en: `--dry-run: nothing written (source ${source}).`,
      };
  const note: Wording = checkedOnly
    ? {
        ja: `団体コードの表は ${codes} 市区町村と照合しただけで、data/ の表は変えていません。`,
        en: `The list of codes was only held against the ${codes} municipalities; no table was changed.`,
      }
    : { ja: lines.join('\n'), en: lines.join('\n') };
  return { ja: `${head.ja}\n${note.ja}`, en: `${head.en}\n${note.en}` };
}

function badSource(found: string): UserError {
  return new UserError({
    file: '--source',
    found,
    expected: {
      ja: '英小文字・数字・ハイフンの名前',
      en: 'a name of lower-case letters, digits and hyphens',
    },
    action: { ja: 'hub-survey-2023 のように付けてください。', en: 'Name it like hub-survey-2023.' },
  });
}
