import type { ReactElement } from 'react';
import type { TotalCheck } from '../../survey/interpret/totals.ts';
import { formatNumber } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { useImportPage } from './import-page-context.ts';

/** A table's own subtotals beside the sums of their parts; those that differ come first. */
export function TotalsTable(props: {
  totals: readonly TotalCheck[];
  name: string;
}): ReactElement | null {
  const { totals, name } = props;
  const { words, view } = useImportPage();
  const { totals: labels } = words.page;
  const format = formatNumber(view.language);
  const figure = (value: number): string => format(value, Number.isInteger(value) ? 0 : 1);
  if (totals.length === 0) return null;
  const differs = totals.some(({ agrees, isPart }) => !agrees && !isPart);
  return (
    <details className="import-mapping" open={differs}>
      <summary>{labels.heading}</summary>
      <DataTable
        caption={`${labels.heading} ${name}`}
        isCaptionHidden
        columns={[
          { key: 'row', label: labels.row, isShort: true },
          { key: 'label', label: labels.label },
          { key: 'column', label: labels.column },
          { key: 'stated', label: labels.stated, isNumeric: true },
          { key: 'summed', label: labels.summed, isNumeric: true },
          { key: 'outcome', label: labels.outcome, isShort: true },
        ]}
        rows={totals.map(({ row, label, column, stated, summed, agrees, isPart }) => ({
          key: `${row} ${column.index}`,
          cells: [
            String(row + 1),
            <span key="label" lang="ja">
              {label}
            </span>,
            <span key="column" lang="ja">
              {column.label}
            </span>,
            figure(stated),
            figure(summed),
            <span key="outcome" className={agrees || isPart ? undefined : 'import-fault'}>
              {agrees ? labels.agrees : isPart ? labels.isPart : labels.differs}
            </span>,
          ],
        }))}
      />
    </details>
  );
}
