import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { classPaints } from '../../map/fill-paint.ts';
import type { MeasureFill } from '../../state/area-fill.ts';
import { markOfDataset } from '../dataset-words.ts';
import { usePage } from '../page-context.ts';
import { classRange } from './class-range.ts';
import { ClassSettings } from './ClassSettings.tsx';
import { ClassHistogram } from './ClassHistogram.tsx';
import { AbsenceRows, LegendRow } from './LegendRow.tsx';
import { PointSample } from './PointSample.tsx';

/** Classes of a measure with limits, counts and distribution, and how they are cut. */
export function MeasureLegend({ fill }: { fill: MeasureFill }): ReactElement {
  const { text, ground, view, format } = usePage();
  const { measure, classification, counts } = fill;
  const words = text.measures[measure.id];
  const paintOf = classPaints(fill, ground);
  const range = (index: number): string => classRange({ text, format }, fill, index);
  const mark = markOfDataset(text, view.dataset);
  const isPoints = measure.topic === 'points';
  const isMarked = isPoints || measure.topic === 'imported';
  return (
    <div className="panel-section">
      <h2 className="panel-heading">
        {words.name}
        {isMarked && mark !== undefined && <span className="exercise-mark">{mark}</span>}
      </h2>
      <p className="note">{text.layers[fill.level]}</p>
      <ClassHistogram fill={fill} paintOf={paintOf} />
      <ul className="legend-list">
        {classification.counts.map((count, index) => (
          <LegendRow key={range(index)} paint={paintOf(index)} name={range(index)} count={count} />
        ))}
        <AbsenceRows counts={counts} paintOf={paintOf} />
      </ul>
      <ClassSettings limits={typedLimits(fill)} />
      <p className="note">
        {text.measureDefinitions[measure.id]}
        {[
          text.marks.sentenceEnd,
          ...measure.notes.map((note) => text.measureNotes[note]),
          fill.aggregates === undefined ? '' : incomplete(fill, text.legend.incomplete),
        ].join(text.marks.sentenceGap)}
      </p>
      {isPoints && <PointSample kind={measure.id.startsWith('rmos') ? 'rmo' : 'hub'} />}
      <p className="note">{text.legend.source(words.survey)}</p>
    </div>
  );
}

/** Limits between the classes as a reader would type them: with the measure's decimals. */
function typedLimits({ measure, classification }: MeasureFill): readonly number[] {
  const rounded = classification.breaks.map((limit) => Number(limit.toFixed(measure.digits)));
  return [...new Set(rounded)];
}

/** How many prefectures have a figure from only some of their municipalities. */
function incomplete(fill: MeasureFill, words: (count: number) => string): string {
  const partial = [...(fill.aggregates?.values() ?? [])].filter(
    ({ figure, from, of }) => isNumber(figure) && from < of,
  );
  return partial.length === 0 ? '' : words(partial.length);
}
