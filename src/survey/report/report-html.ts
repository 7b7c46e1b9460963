import { RULE_IDS, type LevelScore } from '../../domain/machine-readability.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import type { ReportWords } from './report-words.ts';
import type { SurveyReport } from './survey-report.ts';

/** Places listed for each kind of finding on the page. */
const LISTED = 50;

const STYLE = `
body{font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic",sans-serif;line-height:1.7;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1c;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:2px solid #1a1a1c}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}
td.number{text-align:right}caption{text-align:left;font-weight:bold;padding:.25rem 0}
.verdict{border:2px solid #1a1a1c;padding:.5rem 1rem;font-weight:bold}
.refusal,.question{border-left:.4rem solid #a51717;padding-left:.6rem}.warning{border-left:.4rem solid #927200;padding-left:.6rem}.repaired{border-left:.4rem solid #0031d8;padding-left:.6rem}
@media print{body{margin:0;max-width:none;font-size:10pt}section{break-inside:avoid-page}}
`;

/**
 * A report as one HTML page without scripts or outside files: to look at, to print, or
 * to mail back to whoever made the table. `date` is printed as given.
 */
export function reportHtml(report: SurveyReport, words: ReportWords, date: string): string {
  const { report: labels } = words;
  const groups = groupFindings(report.findings).filter(
    ({ finding }) => finding.severity !== 'note',
  );
  const notes = groupFindings(report.findings).filter(({ finding }) => finding.severity === 'note');
  const title = `${labels.title} ${report.file.fileName}`;
  return `<!doctype html>
<html lang="${labels.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escape(labels.title)}</h1>
<p>${escape(labels.file)}: ${escape(report.file.fileName)}<br>${escape(labels.date)}: ${escape(date)}</p>
<p class="verdict">${escape(labels.verdicts[report.verdict])}</p>
${scoreTable(report, words)}
${countsOf(report, words)}
${groups.map((group) => groupSection(group, words)).join('\n')}
${unmatchedSection(report, words)}
${notes.map((group) => groupSection(group, words)).join('\n')}
<p>${escape(labels.ruleSource)}</p>
</body>
</html>
`;
}

function scoreTable({ before, after }: SurveyReport, words: ReportWords): string {
  const { report: labels } = words;
  const head = before.map(({ level }) => `<th scope="col">${escape(labels.level(level))}</th>`);
  const row = (name: string, scores: readonly LevelScore[]): string =>
    `<tr><th scope="row">${escape(name)}</th>${scores
      .map(({ score }) => `<td class="number">${score ?? escape(labels.unjudged)}</td>`)
      .join('')}</tr>`;
  const broken = RULE_IDS.filter((id) => before.some((score) => score.broken.includes(id)));
  const rules = broken.map((id) => `<li>${id} ${escape(labels.rules[id])}</li>`).join('');
  return `<table><caption>${escape(labels.score)}</caption><thead><tr><td></td>${head.join('')}</tr></thead>
<tbody>${row(labels.before, before)}${row(labels.after, after)}</tbody></table>${rules === '' ? '' : `<p>${escape(labels.broken)}</p><ul>${rules}</ul>`}`;
}

function countsOf({ interpretations }: SurveyReport, words: ReportWords): string {
  const lines = interpretations.map(({ table, canonical, passed, unmatched, leftOut }) => {
    const place = words.report.sheet(table.sheet, table.ordinal);
    const counts = words.report.counts(
      canonical.rows.length,
      passed.length,
      unmatched.length,
      leftOut.length,
    );
    return `<li>${escape(`${place} ${table.range}: ${counts}`.trim())}</li>`;
  });
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`;
}

function groupSection({ finding, all, count }: FindingGroup, words: ReportWords): string {
  const { report: labels, findings } = words;
  const { says, advice } = findings[finding.kind];
  const where = labels.sheet(finding.place.sheet, finding.place.table);
  const rule = finding.rule === undefined ? '' : ` ${finding.rule} ${labels.rules[finding.rule]}`;
  const items = all.slice(0, LISTED).map((entry) => {
    const place = labels.place(entry.place.cells, entry.place.column);
    return `<li>${escape(place === '' ? says(entry) : `${place}: ${says(entry)}`)}</li>`;
  });
  const rest = count - Math.min(LISTED, all.length);
  return `<section class="${finding.severity}"><h2>${escape(`${labels.severities[finding.severity]}${rule} ${where}`.trim())}</h2>
<ul>${items.join('')}${rest > 0 ? `<li>${escape(labels.further(rest))}</li>` : ''}</ul>${
    advice === '' ? '' : `<p>${escape(labels.advice)}: ${escape(advice)}</p>`
  }</section>`;
}

function unmatchedSection({ interpretations }: SurveyReport, words: ReportWords): string {
  const { report: labels } = words;
  const rows = interpretations.flatMap(({ unmatched }) => unmatched);
  if (rows.length === 0) return '';
  const items = rows.map(({ row, found, candidates }) => {
    const names = candidates.map(({ prefecture, name, kana }) => `${prefecture}${name}（${kana}）`);
    return `<li>${escape(labels.unmatchedRow(row + 1, found))}: ${escape(names.join('、') || labels.none)}</li>`;
  });
  return `<section class="question"><h2>${escape(labels.unmatched)}</h2><ul>${items.join('')}</ul></section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
