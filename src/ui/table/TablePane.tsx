import { memo, useMemo, useRef, useState, type ReactElement } from 'react';
import { findMeasure } from '../../domain/measure.ts';
import { findArea } from '../../state/area.ts';
import { tableMeasures, tableRows } from '../../state/table-rows.ts';
import { TABLE_FILTERS } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { SortButton } from './SortButton.tsx';
import { TableBody } from './TableBody.tsx';

/** The municipalities of the view as a table, in step with the map. */
export function TablePane(): ReactElement {
  const page = usePage();
  const { view, change, rows, edition, text } = page;
  const { area: areaCode, filter, sort } = view;
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const shownRows = useMemo(() => {
    const words = query.trim();
    const passing = tableRows(rows, { area: areaCode, filter, sort });
    if (words === '') return passing;
    return passing.filter(
      ({ code, municipality }) =>
        municipality.name.includes(words) ||
        municipality.kana.includes(words) ||
        code.startsWith(words) ||
        (edition.prefectureByCode.get(municipality.prefectureCode)?.name ?? '').includes(words),
    );
  }, [rows, areaCode, filter, sort, query, edition]);
  const measures = useMemo(
    () => tableMeasures(view.measure).flatMap((id) => findMeasure(id) ?? []),
    [view.measure],
  );
  const area = findArea(edition, areaCode);
  const areaName =
    area === undefined || area.kind === 'nation'
      ? text.map.whole
      : text.prefectureName(area.prefecture);
  return (
    <section className="table-pane" id="table" tabIndex={-1}>
      <div className="table-tools">
        <label>
          <span className="tool-label">{text.table.filter}</span>
          <select
            className="select"
            value={filter}
            onChange={(event) => {
              const chosen = TABLE_FILTERS.find((known) => known === event.target.value);
              if (chosen !== undefined) change({ filter: chosen });
            }}
          >
            {TABLE_FILTERS.map((known) => (
              <option key={known} value={known}>
                {text.table.filters[known]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="tool-label">{text.table.find}</span>
          <input
            className="input"
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <DownloadMenu rows={shownRows} measures={measures} areaName={areaName} />
      </div>
      <div
        className="table-scroller"
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-labelledby="table-caption"
      >
        <table className="data-table" aria-rowcount={shownRows.length + 1}>
          <caption id="table-caption">{text.table.caption(areaName, shownRows.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <SortButton column="name" label={text.table.name} />
              <SortButton column="depopulation" label={text.table.depopulation} />
              {measures.map((measure) => (
                <SortButton
                  key={measure.id}
                  column={measure.id}
                  label={measureHeading(measure.id, text, view.dataset)}
                  unit={text.measureUnits[measure.unit]}
                  isNumeric
                />
              ))}
            </tr>
          </thead>
          <TableBody rows={shownRows} measures={measures} scroller={scroller} />
        </table>
        {shownRows.length === 0 && <p className="table-empty">{text.table.empty}</p>}
      </div>
    </section>
  );
}

export default memo(TablePane);

/** Counts of points say whether they are a sample or practice data. */
function measureHeading(
  id: keyof ReturnType<typeof usePage>['text']['measures'],
  text: ReturnType<typeof usePage>['text'],
  dataset: string,
): string {
  const exercise = dataset === 'exercise';
  if (id === 'hubs') return exercise ? text.table.hubsExercise : text.table.hubs;
  if (id === 'rmos') return exercise ? text.table.rmosExercise : text.table.rmos;
  return text.measures[id].name;
}
