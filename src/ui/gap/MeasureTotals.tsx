import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { DEMAND_MEASURES } from '../../domain/demand.ts';
import type { Coverage } from '../../geo/gap/coverage-index.ts';
import { uncovered, uncoveredShare } from '../../geo/gap/coverage-sum.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import { DataTable, type DataRow } from '../frame/DataTable.tsx';
import { usePage } from '../page-context.ts';
import { coverageOf } from './coverage-of.ts';
import { useGapPage } from './gap-context.ts';

/** Everybody, 65 and 75 or over, today and in 2050: covered and not, of an area as a whole. */
export function MeasureTotals(props: {
  coverage: Coverage;
  areas: GapAreas;
  area: string;
  /** Whether hypothetical hubs count. */
  hasSites: boolean;
}): ReactElement {
  const { coverage, areas, area, hasSites } = props;
  const { text, format } = usePage();
  const { words, nameOf } = useGapPage();
  const { totals, measures } = words;
  const rows = DEMAND_MEASURES.map((measure): DataRow => {
    const sum = coverageOf(coverage, measure, areas, area)?.all;
    if (sum === undefined) {
      const absent = text.absence.notLoaded.short;
      return { key: measure, cells: [measures[measure], absent, absent, absent] };
    }
    const share = uncoveredShare(sum);
    // Where nobody's figure is known, no sum of figures is: never 0.
    const count = (value: number): string =>
      share === 'unknown' ? text.absence[share].short : format(value);
    return {
      key: measure,
      cells: [
        measures[measure],
        count(sum.covered),
        count(uncovered(sum)),
        isNumber(share) ? totals.share(format(share * 100, 1)) : text.absence[share].short,
      ],
    };
  });
  const surveys = [...new Set(DEMAND_MEASURES.map((measure) => words.surveys[measure]))];
  return (
    <>
      <DataTable
        caption={`${totals.byMeasure(nameOf(area))}${hasSites ? text.marks.brackets(totals.withSites) : ''}`}
        columns={[
          { key: 'group', label: totals.group },
          { key: 'covered', label: totals.covered, isNumeric: true },
          { key: 'uncovered', label: totals.uncovered, isNumeric: true },
          { key: 'rate', label: totals.rate, isNumeric: true },
        ]}
        rows={rows}
      />
      <p className="note">{text.legend.source(surveys.join(text.marks.comma))}</p>
    </>
  );
}
