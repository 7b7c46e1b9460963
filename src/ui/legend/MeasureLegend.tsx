import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { classPaints } from '../../map/fill-paint.ts';
import type { MeasureFill } from '../../state/area-fill.ts';
import { usePage } from '../page-context.ts';
import { ClassSettings } from './ClassSettings.tsx';
import { ClassHistogram } from './ClassHistogram.tsx';
import { AbsenceRows, LegendRow } from './LegendRow.tsx';

/** Classes of a measure with limits, counts and distribution, and how they are cut. */
export function MeasureLegend({ fill }: { fill: MeasureFill }): ReactElement {
  const { text, ground, view, format } = usePage();
  const { measure, classification, counts } = fill;
  const words = text.measures[measure.id];
  const unit = text.measureUnits[measure.unit];
  const paintOf = classPaints(fill, ground);
  const limit = (value: number): string => `${format(value, measure.digits)}${unit}`;
  const range = (index: number): string => {
    const from = classification.breaks[index - 1];
    const to = classification.breaks[index];
    if (from !== undefined && to !== undefined)
      return text.legend.between(format(from, measure.digits), limit(to));
    if (to !== undefined) return text.legend.below(limit(to));
    return from === undefined ? text.legend.everything : text.legend.above(limit(from));
  };
  const isPoints = measure.topic === 'points';
  return (
    <div className="panel-section">
      <h2 className="panel-heading">
        {words.name}
        {isPoints && view.dataset === 'exercise' && (
          <span className="exercise-mark">{text.dataset.exerciseMark}</span>
        )}
      </h2>
      <p className="note">{text.layers[fill.level]}</p>
      <ClassHistogram fill={fill} paintOf={paintOf} />
      <ul className="legend-list">
        {classification.counts.map((count, index) => (
          <LegendRow key={range(index)} paint={paintOf(index)} name={range(index)} count={count} />
        ))}
        <AbsenceRows counts={counts} paintOf={paintOf} />
      </ul>
      <ClassSettings />
      <p className="note">
        {words.definition}
        {text.legend.sentenceEnd}
        {measure.notes.map((note) => text.measureNotes[note]).join('')}
        {fill.aggregates !== undefined && incomplete(fill, text.legend.incomplete)}
      </p>
      <p className="note">{text.legend.source(words.survey)}</p>
    </div>
  );
}

/** How many prefectures have a figure from only some of their municipalities. */
function incomplete(fill: MeasureFill, words: (count: number) => string): string {
  const partial = [...(fill.aggregates?.values() ?? [])].filter(
    ({ figure, from, of }) => isNumber(figure) && from < of,
  );
  return partial.length === 0 ? '' : words(partial.length);
}
