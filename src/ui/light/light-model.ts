import { parseCell, type Figure } from '../../domain/absence.ts';
import {
  depopulationDateOf,
  type DepopulationClass,
  depopulationDates,
} from '../../domain/depopulation.ts';
import type {
  LightArea,
  LightDrawing,
  LightHub,
  LightMeasure,
  LightPoints,
} from '../../domain/light-edition.ts';
import { findMeasure } from '../../domain/measure.ts';
import type { Aggregate } from '../../domain/prefecture-aggregate.ts';
import { hubsInYear } from '../../domain/survey-years.ts';
import { cellDrawing } from '../../map/drawing/cell-drawing.ts';
import { depopulationFill, measureFill, type AreaFill } from '../../state/area-fill.ts';
import { drawsCells, fillOf, NATION, type ViewState } from '../../state/view-state.ts';
import { formatNumber } from '../../text/format.ts';
import type { FrameText } from '../../text/text.ts';

/** What a light frame was made from: files of one edition. */
export interface LightSource {
  readonly area: LightArea;
  /** Points of the view's dataset; `undefined` when they could not be loaded. */
  readonly points: LightPoints | undefined;
  /** The measure that fills the areas, when one does. */
  readonly measure: LightMeasure | undefined;
  /** Editions on the server, newest first. */
  readonly editions: readonly string[];
}

/** An area with the drawing that its view asks for. */
export type DrawnArea = LightArea & { readonly drawing: LightDrawing };

/** Everything that the parts of a light frame are written from. */
export interface LightModel extends LightSource {
  readonly area: DrawnArea;
  readonly view: ViewState;
  readonly text: FrameText;
  readonly format: (value: number, digits?: number) => string;
  readonly isNation: boolean;
  readonly areaName: string;
  /** Class by municipality at the survey year's list; empty where no list is loaded. */
  readonly classes: ReadonlyMap<string, DepopulationClass>;
  readonly fill: AreaFill | undefined;
  /** Hubs that are shown. */
  readonly hubs: readonly LightHub[];
  readonly nameOf: (code: string) => string;
  /** The same view in the edition before, where there is one and it has been loaded. */
  readonly before?: LightModel | undefined;
}

/** Joins files, view and words. Pure. */
export function buildLightModel(files: LightSource, view: ViewState, text: FrameText): LightModel {
  const source = { ...files, area: drawnAs(view, files.area) };
  const { area, points } = source;
  const isNation = area.area === NATION;
  const classes = classesOf(area, view.year);
  const nameOf = namesOf(area, text);
  return {
    ...source,
    view,
    text,
    format: formatNumber(view.language),
    isNation,
    areaName: isNation ? text.embed.nation : nameOf(area.area),
    classes,
    fill: fillFor(source, view, classes),
    hubs: view.layers.includes('hub') ? hubsInYear(points?.hubs ?? [], view.year) : [],
    nameOf,
  };
}

/** The area with the drawing that the view asks for; without hexagons its map stays. */
function drawnAs(view: ViewState, area: LightArea): DrawnArea {
  const cells = drawsCells(view) ? cellDrawing(area) : undefined;
  if (cells !== undefined) return { ...area, drawing: cells };
  return { ...area, drawing: { ...NOTHING, ...area.drawing, ...area.outlines } };
}

/** Where the figures alone are wanted. */
const NOTHING: LightDrawing = {
  width: 0,
  height: 0,
  projection: { scale: 1, x: 0, y: 0 },
  insets: [],
  land: '',
  municipalities: {},
  prefectures: {},
  lines: '',
  offices: {},
  labels: [],
};

/** Figure of a row of the frame's table. */
export function figureAt(
  { figures }: LightArea,
  measure: keyof LightArea['figures'],
  row: number,
): Figure {
  return parseCell(figures[measure][row]) ?? 'notLoaded';
}

/** Classes by municipality in a survey year. */
export function classesOf(area: LightArea, year: number): ReadonlyMap<string, DepopulationClass> {
  const { code, depopulation } = area.municipalities;
  const date = depopulationDateOf(year, depopulationDates(depopulation));
  if (date === undefined) return new Map();
  return new Map(
    code.flatMap((one, index): [string, DepopulationClass][] => {
      const known = depopulation[date]?.[index];
      return known === undefined ? [] : [[one, known]];
    }),
  );
}

/** A measure's figures of prefectures by code, and of how many municipalities they are. */
export function aggregatesOf({ prefecture }: LightMeasure): ReadonlyMap<string, Aggregate> {
  return new Map(
    Object.entries(prefecture ?? {}).map(([code, [cell, from, of]]) => [
      code,
      { figure: parseCell(cell) ?? 'notLoaded', from, of, blocks: [] },
    ]),
  );
}

function fillFor(
  { area, measure: table }: LightSource,
  view: ViewState,
  classes: LightModel['classes'],
): AreaFill | undefined {
  const kind = fillOf(view);
  if (kind === undefined) return undefined;
  if (kind === 'depopulation')
    return depopulationFill(
      area.municipalities.code.map((code) => ({ code, depopulation: classes.get(code) })),
    );
  const measure = findMeasure(kind === 'rmo' ? 'rmos' : view.measure);
  if (measure === undefined || table === undefined) return undefined;
  if (kind === 'prefecture') {
    const aggregates = aggregatesOf(table);
    const figures = new Map([...aggregates].map(([code, { figure }]) => [code, figure]));
    return measureFill(view, measure, 'prefecture', figures, aggregates);
  }
  const figures = new Map(
    area.municipalities.code.map((code): [string, Figure] => [code, 'notLoaded']),
  );
  for (const [code, cell] of Object.entries(table.municipality ?? {}))
    figures.set(code, parseCell(cell) ?? 'notLoaded');
  return measureFill(view, measure, 'municipality', figures, undefined);
}

function namesOf(
  { municipalities, prefectures }: LightArea,
  text: FrameText,
): LightModel['nameOf'] {
  const names = new Map<string, string>();
  for (const [index, code] of prefectures.code.entries()) {
    const [name = '', nameEnglish = ''] = [prefectures.name[index], prefectures.nameEnglish[index]];
    names.set(code, text.language === 'ja' ? name : nameEnglish);
  }
  for (const [index, code] of municipalities.code.entries()) {
    const [name, kana] = [municipalities.name[index], municipalities.kana[index]];
    if (name !== undefined && kana !== undefined)
      names.set(code, text.municipalityName({ name, kana }));
  }
  return (code) => names.get(code) ?? code;
}
