import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import { findMeasure } from '../../domain/measure.ts';
import type { MapTarget } from '../../map/scene.ts';
import { rankOf, type AreaFill, type MeasureFill } from '../../state/area-fill.ts';
import type { AreaRow } from '../../state/municipality-rows.ts';
import { classDateOf } from '../class-list-words.ts';
import { markOfDataset } from '../dataset-words.ts';
import { figureWithUnit } from '../format-figure.ts';
import { usePage, type Page } from '../page-context.ts';

/** The same words for hover, tap and keyboard focus. */
export function TooltipContent({
  target,
  fill,
}: {
  target: MapTarget;
  fill: AreaFill | undefined;
}): ReactElement | null {
  const page = usePage();
  const { points, rows, edition, text, view } = page;
  const words = markOfDataset(text, view.dataset);
  const mark = words !== undefined && <p className="exercise-mark">{words}</p>;
  // The gap explorer says what a demand point or a hypothetical hub is.
  if (target.kind === 'gapPoint' || target.kind === 'site') return mark === false ? null : mark;
  if (target.kind === 'cluster')
    return (
      <>
        <p>{text.tooltip.cluster(target.count)}</p>
        {mark}
      </>
    );
  if (target.kind === 'hub') {
    const hub = points.hubs?.find(({ id }) => id === target.id);
    const row = rows.find(({ code }) => code === hub?.municipalityCode);
    return hub === undefined ? null : (
      <>
        <p className="tooltip-name">{hub.name}</p>
        {row !== undefined && <p>{fullNameOf(page, row)}</p>}
        <p className="note">{text.hub.positions[hub.positionPrecision]}</p>
        {mark}
      </>
    );
  }
  if (target.kind === 'prefecture') {
    const prefecture = edition.prefectureByCode.get(target.code);
    return prefecture === undefined ? null : (
      <>
        <p className="tooltip-name">{text.prefectureName(prefecture)}</p>
        <p>{text.tooltip.members(prefecture.municipalities.length)}</p>
        {fill?.kind === 'measure' && fill.level === 'prefecture' && (
          <MeasureLine fill={fill} code={target.code} />
        )}
        {fill?.kind === 'measure' && fill.measure.topic === 'points' && mark}
      </>
    );
  }
  const row = rows.find(({ code }) => code === target.code);
  return row === undefined ? null : <MunicipalityLines row={row} fill={fill} />;
}

function MunicipalityLines({
  row,
  fill,
}: {
  row: AreaRow;
  fill: AreaFill | undefined;
}): ReactElement {
  const page = usePage();
  const { text } = page;
  const date = classDateOf(page);
  const mark = markOfDataset(text, page.view.dataset);
  const population = findMeasure('population-2020');
  return (
    <>
      <p className="tooltip-name">{fullNameOf(page, row)}</p>
      <p>
        {row.depopulation === undefined || date === undefined
          ? `${text.profile.depopulation}${text.marks.gap}${text.absence.notLoaded.name}`
          : `${text.depopulation[row.depopulation]}${text.marks.brackets(date)}`}
      </p>
      {fill?.kind === 'measure' && (
        <MeasureLine
          fill={fill}
          code={fill.level === 'prefecture' ? row.code.slice(0, 2) : row.code}
          {...(fill.level === 'prefecture' && { of: row.municipality.prefectureCode })}
        />
      )}
      {fill?.kind === 'measure' && fill.measure.topic === 'points' && mark !== undefined && (
        <p className="exercise-mark">{mark}</p>
      )}
      <PointLine row={row} column="hubs" />
      <PointLine row={row} column="rmos" />
      {population !== undefined && fill?.kind !== 'measure' && (
        <p>
          {text.tooltip.population2020}
          {text.marks.gap}
          {figureWithUnit(page, population, population.compute(row.read))}
          <span className="note">{text.marks.brackets(text.tooltip.populationNote)}</span>
        </p>
      )}
    </>
  );
}

function PointLine({ row, column }: { row: AreaRow; column: 'hubs' | 'rmos' }): ReactElement {
  const { text, view } = usePage();
  const count = row.read(column);
  const exercise = view.dataset === 'exercise';
  const words = {
    hubs: {
      some: exercise ? text.tooltip.hubsExercise : text.tooltip.hubs,
      none: text.tooltip.hubsNone,
    },
    rmos: {
      some: exercise ? text.tooltip.rmosExercise : text.tooltip.rmos,
      none: text.tooltip.rmosNone,
    },
  }[column];
  return <p>{isNumber(count) ? words.some(count) : words.none}</p>;
}

function MeasureLine(props: {
  fill: MeasureFill;
  code: string;
  /** Prefecture that is named, where the figure is not that of the area in the heading. */
  of?: string;
}): ReactElement {
  const { fill, code, of } = props;
  const page = usePage();
  const { text } = page;
  const name = text.measures[fill.measure.id].name;
  const prefecture = of === undefined ? undefined : page.edition.prefectureByCode.get(of);
  const figure = fill.figures.get(code) ?? 'notLoaded';
  const rank = rankOf(fill, code);
  const aggregate = fill.aggregates?.get(code);
  return (
    <p>
      {prefecture === undefined
        ? name
        : text.tooltip.ofPrefecture(text.prefectureName(prefecture), name)}
      {text.marks.gap}
      <strong className="figure">{figureWithUnit(page, fill.measure, figure)}</strong>
      {rank !== undefined && (
        <span className="note">
          {text.marks.gap}
          {text.tooltip.rank(rank.rank, rank.of)}
        </span>
      )}
      {aggregate !== undefined && aggregate.from < aggregate.of && (
        <span className="note">
          {text.marks.gap}
          {text.profile.from(aggregate.from, aggregate.of)}
        </span>
      )}
    </p>
  );
}

function fullNameOf({ edition, text }: Page, row: AreaRow): string {
  const prefecture = edition.prefectureByCode.get(row.municipality.prefectureCode);
  return prefecture === undefined
    ? row.municipality.name
    : text.fullName(row.municipality, prefecture);
}
