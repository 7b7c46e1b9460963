import type { LevelScore } from '../../domain/machine-readability.ts';
import type { Finding } from '../../domain/survey-finding.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import type { ReportWords } from './report-words.ts';
import type { SurveyReport } from './survey-report.ts';

/** Places listed for each kind of finding on a terminal. */
const LISTED = 5;

/**
 * A report as lines for a terminal: what cannot be taken first, then what was
 * repaired, each with its place and what to do; scores and counts at the end.
 */
export function reportText(report: SurveyReport, words: ReportWords, listed = LISTED): string {
  const { file, interpretations, before, after } = report;
  const groups = groupFindings(report.findings).flatMap((group) =>
    groupLines(group, words, listed),
  );
  const counts = interpretations.map(({ table, canonical, passed, unmatched, leftOut }) => {
    const place = words.report.sheet(table.sheet, table.ordinal);
    const text = words.report.counts(
      canonical.rows.length,
      passed.length,
      unmatched.length,
      leftOut.length,
    );
    return place === '' ? text : `${place}: ${text}`;
  });
  return [
    `${file.fileName}: ${words.report.verdicts[report.verdict]}`,
    ...groups,
    ...sampleLines(report, words),
    ...counts,
    `${words.report.score}: ${scoreLine(before, words)} → ${scoreLine(after, words)}`,
    '',
  ].join('\n');
}

/** The first Japanese line of a text file, for a person to judge its encoding by. */
function sampleLines({ file }: SurveyReport, words: ReportWords): readonly string[] {
  if (file.encoding === undefined) return [];
  const { encoding, samples } = file.encoding;
  const line = sampleOf(samples.find((known) => known.encoding === encoding)?.sample ?? '');
  if (line === '') return [];
  const { sample, encodingAdvice } = words.report;
  return [sample(encoding, line), `    ${encodingAdvice}`];
}

/** The first line that says something, cut to the width of a terminal. */
function sampleOf(text: string): string {
  const line = text.split(/[\r\n]+/u).find((entry) => entry.replace(/[,\t\s"]/gu, '') !== '') ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** One finding with its place: `シート「一覧」D12「人口」: …`. */
export function findingLine(finding: Finding, words: ReportWords): string {
  const { place, kind } = finding;
  const where = [
    words.report.sheet(place.sheet, place.table),
    words.report.place(place.cells, place.column),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const says = words.findings[kind].says(finding);
  return where === '' ? says : `${where}: ${says}`;
}

function groupLines(
  { finding, all, count }: FindingGroup,
  words: ReportWords,
  listed: number,
): string[] {
  const { severities, further, advice } = words.report;
  const rule = finding.rule === undefined ? '' : `［${finding.rule}］`;
  const head = `[${severities[finding.severity]}]${rule} `;
  const shown = all.slice(0, listed).map((entry) => `${head}${findingLine(entry, words)}`);
  const rest = count - Math.min(listed, all.length);
  const whatToDo = words.findings[finding.kind].advice;
  return [
    ...shown,
    ...(rest > 0 ? [`    ${further(rest)}`] : []),
    ...(whatToDo === '' ? [] : [`    ${advice}: ${whatToDo}`]),
  ];
}

function scoreLine(scores: readonly LevelScore[], words: ReportWords): string {
  return scores
    .map(({ level, score }) => `${words.report.level(level)} ${score ?? words.report.unjudged}`)
    .join('、');
}
