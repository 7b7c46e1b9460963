import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type ReactElement, type RefObject } from 'react';
import type { Measure } from '../../domain/measure.ts';
import { NATION } from '../../state/view-state.ts';
import type { AreaRow } from '../../state/municipality-rows.ts';
import { figureAlone } from '../format-figure.ts';
import { usePage } from '../page-context.ts';
import { isNumber } from '../../domain/absence.ts';

/** Height of a row in pixels; the rows of long names grow and are measured. */
const ROW_HEIGHT = 40;

/** Rows drawn beyond the visible ones. */
const OVERSCAN = 12;

/** Only the rows in sight are in the document; the rest is space with the same height. */
export function TableBody(props: {
  rows: readonly AreaRow[];
  measures: readonly Measure[];
  scroller: RefObject<HTMLDivElement | null>;
}): ReactElement {
  const { rows, measures, scroller } = props;
  const { view } = usePage();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialRect: { width: 600, height: 600 },
  });
  const chosen = rows.findIndex(({ code }) => code === view.area);
  useEffect(() => {
    if (chosen >= 0) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Space height={above} columns={measures.length + 2} />
      {items.map(({ index }) => {
        const row = rows[index];
        return row && <Row key={row.code} row={row} index={index} measures={measures} />;
      })}
      <Space height={below} columns={measures.length + 2} />
    </tbody>
  );
}

function Space({ height, columns }: { height: number; columns: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="table-space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function Row({
  row,
  index,
  measures,
}: {
  row: AreaRow;
  index: number;
  measures: readonly Measure[];
}): ReactElement {
  const page = usePage();
  const { view, change, text, edition } = page;
  const { municipality, depopulation } = row;
  const prefecture = edition.prefectureByCode.get(municipality.prefectureCode);
  // Inside one prefecture its name need not be read on every row.
  const name =
    prefecture === undefined || view.area !== NATION
      ? text.municipalityName(municipality)
      : text.fullName(municipality, prefecture);
  return (
    <tr aria-rowindex={index + 2} data-chosen={view.area === row.code}>
      <th scope="row">
        <button
          type="button"
          className="row-name"
          aria-current={view.area === row.code ? 'true' : undefined}
          onClick={() => change({ area: row.code, hub: undefined, camera: undefined })}
        >
          {name}
        </button>
      </th>
      <td>
        <span className="class-mark" data-class={depopulation} aria-hidden="true" />
        {depopulation === undefined
          ? text.absence.notLoaded.short
          : text.depopulation[depopulation]}
      </td>
      {measures.map((measure) => {
        const figure = measure.compute(row.read);
        return (
          <td key={measure.id} className="figure" data-numeric data-absent={!isNumber(figure)}>
            {figureAlone(page, measure, figure)}
          </td>
        );
      })}
    </tr>
  );
}
