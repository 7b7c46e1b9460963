import type { ReactElement } from 'react';
import { formatDate } from '../../text/format.ts';
import { Citations } from '../frame/Citation.tsx';
import { DataTable } from '../frame/DataTable.tsx';
import { indicatorName, type IndicatorFacts } from './indicator-facts.ts';

/** Every target with its plan, those that a later plan replaced among them. */
export function TargetTable({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { national, words, wording, sources } = facts;
  const { superseded } = words.sections;
  const { gauge, gauges } = wording.text;
  return (
    <DataTable
      caption={superseded.caption}
      columns={[
        { key: 'indicator', label: superseded.indicator },
        { key: 'value', label: superseded.value, isNumeric: true },
        { key: 'deadline', label: superseded.deadline, isShort: true },
        { key: 'status', label: superseded.status, isShort: true },
        { key: 'plan', label: superseded.plan },
        { key: 'source', label: words.table.source },
      ]}
      rows={national.targets.map((target) => ({
        key: `${target.indicator} ${target.value}`,
        cells: [
          indicatorName(facts, target.indicator),
          `${wording.format(target.value)}${gauges.unit(target.indicator, target.unit)}`,
          gauge.fiscalYear(target.deadlineFiscalYear),
          superseded.statuses[target.status],
          <span key="plan" lang="ja">
            {target.plan}
            {target.decidedOn !== undefined &&
              wording.text.marks.brackets(formatDate(wording.language, target.decidedOn))}
          </span>,
          <Citations key="source" ids={[target.source]} sources={sources} text={wording.text} />,
        ],
      }))}
    />
  );
}
