import { useId, type ReactElement } from 'react';
import { isImportedMeasure } from '../../domain/imported-measures.ts';
import { measuresAt } from '../../domain/measure.ts';
import { MEASURE_TOPICS, type MeasureLevel } from '../../domain/measure-entry.ts';
import { usePage } from '../page-context.ts';

/** Choice of the measure that colours municipalities or prefectures, by topic. */
export function MeasureSelect({ level }: { level: MeasureLevel }): ReactElement {
  const { view, change, text, points } = usePage();
  const id = useId();
  // Those of the reader's own tables are offered only where a table fills them.
  const measures = measuresAt(level).filter(
    ({ id: known }) =>
      !isImportedMeasure(known) ||
      known === view.measure ||
      points.own?.columns.has(known) === true,
  );
  return (
    <div className="layer-options">
      <label className="visually-hidden" htmlFor={id}>
        {text.layers.measure}
      </label>
      <select
        id={id}
        className="select measure-select"
        value={view.measure}
        onChange={(event) => change({ measure: event.target.value, breaks: [] })}
      >
        {MEASURE_TOPICS.map((topic) => {
          const own = measures.filter((measure) => measure.topic === topic);
          return own.length === 0 ? null : (
            <optgroup key={topic} label={text.measureTopics[topic]}>
              {own.map((measure) => (
                <option key={measure.id} value={measure.id}>
                  {text.measures[measure.id].name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
