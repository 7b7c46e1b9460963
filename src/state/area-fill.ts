import type { Absence, Figure } from '../domain/absence.ts';
import { ABSENCES, isNumber } from '../domain/absence.ts';
import { DEPOPULATION_CLASSES, type DepopulationClass } from '../domain/depopulation.ts';
import type { Measure } from '../domain/measure.ts';
import type { Aggregate } from '../domain/prefecture-aggregate.ts';
import { classify, type Classification } from '../geo/classification/classify.ts';
import type { GapSettings } from './gap-settings.ts';
import type { AreaRow } from './municipality-rows.ts';
import type { ViewState } from './view-state.ts';

/** Class of an area: a depopulation class, the number of a measure's class, or why there is none. */
export type AreaClass = DepopulationClass | number | Absence;

/** Depopulation classes of municipalities, and how many have each. */
export interface DepopulationFill {
  readonly kind: 'depopulation';
  readonly level: 'municipality';
  readonly classes: ReadonlyMap<string, AreaClass>;
  readonly counts: ReadonlyMap<AreaClass, number>;
}

/** A measure over municipalities or prefectures, cut into classes. */
export interface MeasureFill {
  readonly kind: 'measure';
  readonly level: 'municipality' | 'prefecture';
  readonly classes: ReadonlyMap<string, AreaClass>;
  readonly counts: ReadonlyMap<AreaClass, number>;
  readonly measure: Measure;
  readonly figures: ReadonlyMap<string, Figure>;
  /** For prefectures: how many municipalities are in each figure. */
  readonly aggregates: ReadonlyMap<string, Aggregate> | undefined;
  readonly classification: Classification;
}

/** Areas by the share of persons without a hub within reach, made by the gap explorer. */
export interface GapFill {
  readonly kind: 'gap';
  /** Prefectures only where a file needs few and large areas. */
  readonly level: 'municipality' | 'prefecture';
  /** `share`: five classes of equal width; `bivariate`: the nine cells, row by row. */
  readonly form: GapSettings['form'];
  readonly classes: ReadonlyMap<string, AreaClass>;
  readonly counts: ReadonlyMap<AreaClass, number>;
  /** Shares without a hub, 0 to 1. */
  readonly shares: ReadonlyMap<string, Figure>;
}

/** An area's figures on the two sides of a comparison, and A less B; absent where either is. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  readonly difference: Figure;
}

/** How areas differ between the two sides of a comparison. */
export interface DifferenceFill {
  readonly kind: 'difference';
  readonly level: 'municipality' | 'prefecture';
  readonly classes: ReadonlyMap<string, AreaClass>;
  readonly counts: ReadonlyMap<AreaClass, number>;
  /**
   * Ascending amounts at which falls and rises alike are cut: with n limits there are
   * n + 1 classes of falls, one without a change, and n + 1 of rises.
   */
  readonly limits: readonly number[];
  readonly pairs: ReadonlyMap<string, FigurePair>;
}

/** An area's class before and after; `undefined` where a list does not tell it. */
export interface ClassPair {
  readonly before: DepopulationClass | undefined;
  readonly after: DepopulationClass | undefined;
}

/** How municipalities changed their depopulation class between the two sides of a comparison. */
export interface ClassChangeFill {
  readonly kind: 'classChange';
  readonly level: 'municipality';
  /** Rows of `CLASS_CHANGES` (src/state/class-change.ts), or why nothing can be said. */
  readonly classes: ReadonlyMap<string, AreaClass>;
  readonly counts: ReadonlyMap<AreaClass, number>;
  readonly pairs: ReadonlyMap<string, ClassPair>;
}

/** What colours the areas of a view; `undefined` when nothing does. */
export type AreaFill = DepopulationFill | MeasureFill | GapFill | DifferenceFill | ClassChangeFill;

/** Keys of a view that decide the fill: others do not make it anew. */
export type FillView = Pick<
  ViewState,
  'layers' | 'rmoForm' | 'measure' | 'method' | 'classes' | 'breaks'
>;

/** The classes of depopulation, which is also what dots show. */
export function depopulationFill(
  rows: readonly Pick<AreaRow, 'code' | 'depopulation'>[],
): DepopulationFill {
  const classes = new Map<string, AreaClass>(
    rows.map(({ code, depopulation }) => [code, depopulation ?? 'notLoaded']),
  );
  const keys = [...DEPOPULATION_CLASSES, ...ABSENCES];
  return { kind: 'depopulation', level: 'municipality', classes, counts: countBy(classes, keys) };
}

/** Figures of a measure cut into the classes of a view. */
export function measureFill(
  view: Pick<FillView, 'method' | 'classes' | 'breaks'>,
  measure: Measure,
  level: MeasureFill['level'],
  figures: ReadonlyMap<string, Figure>,
  aggregates: ReadonlyMap<string, Aggregate> | undefined,
): MeasureFill {
  const classification = classify([...figures.values()], {
    method: view.method,
    classes: view.classes,
    manualBreaks: view.breaks,
    diverging: measure.scale === 'diverging',
    digits: measure.digits,
  });
  const classes = new Map<string, AreaClass>(
    [...figures].map(([code, figure]) => [code, classification.classOf(figure)]),
  );
  const keys = [...classification.counts.keys(), ...ABSENCES];
  const counts = countBy(classes, keys);
  return { kind: 'measure', level, classes, counts, measure, figures, aggregates, classification };
}

/** How many areas have each class; every key is there, if only with 0. */
export function countBy(
  classes: ReadonlyMap<string, AreaClass>,
  keys: readonly AreaClass[],
): ReadonlyMap<AreaClass, number> {
  const counts = new Map<AreaClass, number>(keys.map((key) => [key, 0]));
  for (const key of classes.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Place of an area among those with a number, 1 for the highest; equals share a place. */
export function rankOf(
  fill: MeasureFill,
  code: string,
): { readonly rank: number; readonly of: number } | undefined {
  const figure = fill.figures.get(code);
  if (figure === undefined || !isNumber(figure)) return undefined;
  const numbers = [...fill.figures.values()].filter(isNumber);
  return { rank: 1 + numbers.filter((other) => other > figure).length, of: numbers.length };
}
