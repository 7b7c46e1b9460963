import type { ReactElement } from 'react';
import { ABSENCES } from '../../domain/absence.ts';
import type { AreaClass } from '../../state/area-fill.ts';
import type { AreaPaint } from '../../map/palette.ts';
import { usePage } from '../page-context.ts';
import { Swatch } from './Swatch.tsx';

/** One class: swatch, name and how many areas have it. */
export function LegendRow(props: {
  paint: AreaPaint;
  name: string;
  count: number;
  isDot?: boolean;
}): ReactElement {
  const { format } = usePage();
  return (
    <li className="legend-row">
      <Swatch paint={props.paint} isDot={props.isDot ?? false} />
      <span>{props.name}</span>
      <span className="figure legend-count">{format(props.count)}</span>
    </li>
  );
}

/** Absent states that occur, each with its own pattern. */
export function AbsenceRows(props: {
  counts: ReadonlyMap<AreaClass, number>;
  paintOf: (areaClass: AreaClass) => AreaPaint;
}): ReactElement {
  const { text } = usePage();
  return (
    <>
      {ABSENCES.filter((absence) => (props.counts.get(absence) ?? 0) > 0).map((absence) => (
        <LegendRow
          key={absence}
          paint={props.paintOf(absence)}
          name={text.absence[absence].name}
          count={props.counts.get(absence) ?? 0}
        />
      ))}
    </>
  );
}
