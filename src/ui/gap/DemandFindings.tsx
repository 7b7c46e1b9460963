import type { ReactElement } from 'react';
import type { DemandFinding, DemandReport } from '../../geo/gap/demand-report.ts';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';

/** 需要点の確認: what became of every row given, left out or kept, with rows to look at. */
export function DemandFindings({
  report,
  isOpen = false,
}: {
  report: DemandReport | undefined;
  isOpen?: boolean;
}): ReactElement | null {
  const { text } = usePage();
  const { words, state } = useGapPage();
  if (report === undefined || report.findings.length === 0) return null;
  const { heading, summary, leftOut, kept, problems, persons, rows } = words.report;
  const isSheet = state.demandSource !== undefined;
  const sentence = (finding: DemandFinding): string => {
    const { problem, sampleRows } = finding;
    const said = (finding.leftOut ? leftOut : kept)(problems[problem], finding.rows);
    const counted = finding.persons > 0 ? persons(finding.persons) : '';
    // Rows are counted from 0 in the table, and from 1 on the reader's sheet.
    const shown = isSheet ? rows(sampleRows.map((row) => `${row + 1}`).join(text.marks.comma)) : '';
    return [said, counted, shown].filter((part) => part !== '').join(text.marks.sentenceGap);
  };
  return (
    <details className="panel-section gap-findings" open={isOpen}>
      <summary>{heading}</summary>
      <p>{summary(report.kept, report.given)}</p>
      <ul>
        {report.findings.map((finding) => (
          <li key={finding.problem} data-left-out={finding.leftOut}>
            {sentence(finding)}
          </li>
        ))}
      </ul>
    </details>
  );
}
