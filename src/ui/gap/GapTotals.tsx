import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import {
  gainOf,
  measuredPersons,
  uncovered,
  uncoveredShare,
  type CoverageSum,
} from '../../geo/gap/coverage-sum.ts';
import { DataTable, type DataRow } from '../frame/DataTable.tsx';
import { usePage } from '../page-context.ts';
import { coverageOf } from './coverage-of.ts';
import { useGapPage } from './gap-context.ts';
import { limitWords } from './gap-words.ts';
import { MeasureTotals } from './MeasureTotals.tsx';
import { Waiting } from './Waiting.tsx';

/** How many people are within and beyond reach, by depopulation class, with how that was measured. */
export function GapTotals({ area }: { area: string }): ReactElement {
  const page = usePage();
  const { view, text, format } = page;
  const { words, settings, state, nameOf, method, warning } = useGapPage();
  const { results } = state.snapshot;
  const { real, whatIf } = results?.coverage ?? {};
  const areas = results?.inputs.areas;
  const sums = real && areas && coverageOf(real, settings.measure, areas, area);
  const after = whatIf && areas && coverageOf(whatIf.coverage, settings.measure, areas, area);
  const shown = after ?? sums;
  if (results === undefined || shown === undefined || sums === undefined) return <Waiting />;
  const { totals } = words;
  const shareOf = (sum: CoverageSum): string => {
    const share = uncoveredShare(sum);
    return isNumber(share) ? totals.share(format(share * 100, 1)) : text.absence[share].short;
  };
  // Where nobody's figure or distance is known, a sum of 0 would say that nobody is far.
  const count = (sum: CoverageSum, value: number): string =>
    uncoveredShare(sum) === 'unknown' ? text.absence.unknown.short : format(value);
  const row = (key: string, name: string, sum: CoverageSum): DataRow => ({
    key,
    cells: [name, count(sum, sum.covered), count(sum, uncovered(sum)), shareOf(sum)],
  });
  const classes = shown.classes;
  const notes = [
    shown.all.unreachable > 0 ? totals.unreachable(format(shown.all.unreachable)) : '',
    shown.all.unmeasured > 0 ? totals.unmeasured(format(shown.all.unmeasured)) : '',
    shown.all.withoutFigure > 0 ? totals.withoutFigure(format(shown.all.withoutFigure)) : '',
  ].filter((note) => note !== '');
  const limit = limitWords(words, view.language, results.inputs.limit);
  return (
    <section className="panel-section" aria-label={totals.label}>
      <p className="gap-headline" role="status">
        {totals.headline(nameOf(area), words.measures[settings.measure], limit)}
        <strong className="gap-figure figure">
          {uncoveredShare(shown.all) === 'unknown'
            ? text.absence.unknown.name
            : totals.persons(format(uncovered(shown.all)))}
        </strong>
        <span className="figure">
          {uncoveredShare(shown.all) !== 'unknown' &&
            `${(shown.all.unmeasured > 0 ? totals.ofMeasured : totals.of)(format(measuredPersons(shown.all)))} ${shareOf(shown.all)}`}
        </span>
      </p>
      {after !== undefined && <Gain real={sums.all} after={after.all} shareOf={shareOf} />}
      {classes !== undefined && (
        <DataTable
          caption={[
            totals.caption(nameOf(area)),
            areas?.classList.isOwn === true ? text.marks.brackets(totals.ownList) : '',
            after === undefined ? '' : text.marks.brackets(totals.withSites),
          ].join('')}
          columns={[
            { key: 'group', label: totals.group },
            { key: 'covered', label: totals.covered, isNumeric: true },
            { key: 'uncovered', label: totals.uncovered, isNumeric: true },
            { key: 'rate', label: totals.rate, isNumeric: true },
          ]}
          rows={[
            ...DEPOPULATION_CLASSES.flatMap((known) => {
              const sum = classes.get(known);
              return sum === undefined ? [] : [row(known, text.depopulation[known], sum)];
            }),
            ...(shown.depopulated === undefined
              ? []
              : [row('depopulated', totals.depopulated, shown.depopulated)]),
            // Of municipalities that an imported list does not cover, where anybody lives there.
            ...(shown.classNotKnown === undefined || isNobody(shown.classNotKnown)
              ? []
              : [row('classNotKnown', totals.classNotKnown, shown.classNotKnown)]),
            row('all', totals.all, shown.all),
          ]}
        />
      )}
      {areas !== undefined && real !== undefined && (
        <MeasureTotals
          coverage={whatIf?.coverage ?? real}
          areas={areas}
          area={area}
          hasSites={whatIf !== undefined}
        />
      )}
      <p className="note">{notes.join(text.marks.sentenceGap)}</p>
      <p className="note gap-method">{[warning, ...method].join(text.marks.sentenceGap)}</p>
    </section>
  );
}

/** What hypothetical hubs bring within reach; its absence where either sum is not known, never 0. */
function Gain(props: {
  real: CoverageSum;
  after: CoverageSum;
  shareOf: (sum: CoverageSum) => string;
}): ReactElement {
  const { real, after, shareOf } = props;
  const { text, format } = usePage();
  const { totals } = useGapPage().words;
  const gain = gainOf(real, after);
  return (
    <p className="gap-gain figure">
      {isNumber(gain) ? totals.gain(format(gain)) : totals.gainAbsent(text.absence[gain].name)}
      <span className="note">
        {' '}
        {shareOf(real)} → {shareOf(after)}
      </span>
    </p>
  );
}

function isNobody({ total, withoutFigure }: CoverageSum): boolean {
  return total === 0 && withoutFigure === 0;
}
