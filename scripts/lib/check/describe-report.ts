import { formatTerminalTable } from '../terminal-table.ts';
import { describeFindings } from '../user-error.ts';
import type { Language, Wording } from '../wording.ts';
import type { CheckGroup, CheckLine, CheckReport } from './check-line.ts';

const WORDS = {
  what: { ja: '検査', en: 'check' },
  expected: { ja: '期待', en: 'expected' },
  found: { ja: '実際', en: 'found' },
  verdict: { ja: '判定', en: 'verdict' },
  ok: { ja: '合', en: 'ok' },
  wrong: { ja: '不合', en: 'WRONG' },
} as const satisfies Record<string, Wording>;

/** How many offenders are named below a line; the rest is counted. */
const NAMED_OFFENDERS = 10;

/** The report as a table for the terminal, failures explained below it. */
export function describeReport(report: CheckReport, language: Language): string {
  const parts = [
    report.groups.length === 0 ? '' : describeTable(report.groups, language),
    ...report.groups.flatMap(({ lines, files = [] }) =>
      lines.flatMap((line) => explain(line, files, language)),
    ),
    report.findings.length === 0 ? '' : describeFindings(report.findings, language),
    conclude(report, language),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function describeTable(groups: readonly CheckGroup[], language: Language): string {
  const heading = [WORDS.what, WORDS.expected, WORDS.found, WORDS.verdict];
  const rows = groups.flatMap(({ subject, lines }) => [
    [],
    [subject[language]],
    ...lines.map((line) => [
      `  ${line.what[language]}`,
      line.expected,
      line.found,
      (line.ok ? WORDS.ok : WORDS.wrong)[language],
    ]),
  ]);
  return formatTerminalTable(
    [heading.map((word) => word[language]), ...rows],
    ['left', 'right', 'right', 'left'],
  );
}

function explain(line: CheckLine, files: readonly string[], language: Language): readonly string[] {
  if (line.ok) return [];
  const named = line.offenders.slice(0, NAMED_OFFENDERS).map((name) => `  ${name}`);
  const rest = line.offenders.length - named.length;
  const more = { ja: `  ほか${rest}件`, en: `  and ${rest} more` };
  const head = {
    ja: `不合: ${line.what.ja.trim()}。期待 ${line.expected}、実際 ${line.found}`,
    en: `WRONG: ${line.what.en.trim()}: expected ${line.expected}, found ${line.found}`,
  };
  const action = whatToDo(line, files, language);
  return [
    [
      head[language],
      ...named,
      ...(rest > 0 ? [more[language]] : []),
      ...(action === '' ? [] : [`  ${action}`]),
    ].join('\n'),
  ];
}

/** Where to look, and what to mend; nothing where no table is known. */
function whatToDo(
  { column, isTotal = false }: CheckLine,
  files: readonly string[],
  language: Language,
): string {
  if (column === undefined && files.length === 0) return '';
  const place = {
    ja: column === undefined ? files.join('、') : `${column.file} ${column.name}列`,
    en: column === undefined ? files.join(', ') : `${column.file}, column ${column.name}`,
  }[language];
  const total = {
    ja: '公表された合計が変わったときは survey/published_totals.csv も改めてください。',
    en: 'Where the published total itself has changed, mend survey/published_totals.csv.',
  }[language];
  const compare = {
    ja: `${place} を資料と比べて直してください。`,
    en: `Compare ${place} with the source and mend it.`,
  }[language];
  return isTotal ? [compare, total].join(language === 'ja' ? '' : ' ') : compare;
}

function conclude({ groups, findings }: CheckReport, language: Language): string {
  const lines = groups.flatMap((group) => group.lines);
  const failures = lines.filter((line) => !line.ok).length;
  if (findings.length > 0)
    return {
      ja: `表を読めません: ${findings.length}件の誤り`,
      en: `The tables cannot be read: ${findings.length} faults`,
    }[language];
  if (failures > 0)
    return {
      ja: `${lines.length}項目のうち${failures}項目が合いません`,
      en: `${failures} of ${lines.length} checks failed`,
    }[language];
  return { ja: `${lines.length}項目すべて合格`, en: `All ${lines.length} checks passed` }[language];
}
