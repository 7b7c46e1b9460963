import type { ReactElement } from 'react';
import { findMeasure, type MeasureId } from '../../domain/measure.ts';
import { aggregateByPrefecture } from '../../domain/prefecture-aggregate.ts';
import { figureAlone } from '../format-figure.ts';
import { usePage } from '../page-context.ts';

const MEASURES: readonly MeasureId[] = [
  'depopulated-municipalities',
  'depopulated-population',
  'population-2020',
  'change-2000-2025',
  'projected-change-2020-2050',
  'ageing-2020',
];

/** The 47 prefectures as a plain table: readable without script. */
export function PrefectureTable(): ReactElement {
  const page = usePage();
  const { edition, rows, text } = page;
  const columns = MEASURES.flatMap((id) => findMeasure(id) ?? []).map((measure) => ({
    measure,
    aggregates: aggregateByPrefecture(measure, rows, edition.national.projectionBlocks),
  }));
  return (
    <table className="data-table prefecture-table">
      <caption>{text.table.prefectureCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.table.prefecture}</th>
          {columns.map(({ measure }) => (
            <th key={measure.id} scope="col">
              {text.measures[measure.id].name}
              {text.marks.brackets(text.measureUnits[measure.unit].trim())}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edition.prefectures.map((prefecture) => (
          <tr key={prefecture.code}>
            <th scope="row">{text.prefectureName(prefecture)}</th>
            {columns.map(({ measure, aggregates }) => (
              <td key={measure.id} className="figure">
                {figureAlone(page, measure, aggregates.get(prefecture.code)?.figure ?? 'notLoaded')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
