import type { ReactElement } from 'react';
import type { LevelScore } from '../../domain/machine-readability.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { useImportPage } from './import-page-context.ts';

/** Scores by level as received and as tidied, and the rules that are broken. */
export function ScoreTable(props: {
  before: readonly LevelScore[];
  /** `undefined` when nothing could be tidied. */
  after: readonly LevelScore[] | undefined;
  /** Name of the file. */
  name: string;
}): ReactElement {
  const { before, after, name } = props;
  const { survey, page } = useImportPage().words;
  const { report } = survey;
  const rows = [
    { key: 'before', name: report.before, scores: before },
    ...(after === undefined ? [] : [{ key: 'after', name: report.after, scores: after }]),
  ];
  const broken = before.flatMap((level) => level.broken);
  return (
    <section className="import-part">
      <h4>{report.score}</h4>
      <DataTable
        caption={`${report.score} ${name}`}
        isCaptionHidden
        columns={[
          { key: 'name', label: page.report.state },
          ...before.map(({ level }) => ({
            key: String(level),
            label: report.level(level),
            isNumeric: true,
          })),
        ]}
        rows={rows.map(({ key, name, scores }) => ({
          key,
          cells: [name, ...scores.map(({ score }) => score ?? report.unjudged)],
        }))}
      />
      {broken.length > 0 && (
        <>
          <h5>{report.broken}</h5>
          <ul className="import-rules">
            {broken.map((rule) => (
              <li key={rule}>
                {rule} {report.rules[rule]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">{report.ruleSource}</p>
    </section>
  );
}
