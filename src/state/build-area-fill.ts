import type { ProjectionBlock } from '../domain/edition.ts';
import { findMeasure, type Measure } from '../domain/measure.ts';
import {
  depopulationFill,
  measureFill,
  type AreaFill,
  type FillView,
  type MeasureFill,
} from './area-fill.ts';
import { municipalityFigures, prefectureFigures } from './measure-figures.ts';
import type { AreaRow } from './municipality-rows.ts';
import { fillOf } from './view-state.ts';

/** Classes of all areas for a view. Pure; an unknown measure fills nothing. */
export function buildAreaFill(
  view: FillView,
  rows: readonly AreaRow[],
  blocks: readonly ProjectionBlock[],
): AreaFill | undefined {
  const fill = fillOf(view);
  if (fill === undefined) return undefined;
  if (fill === 'depopulation') return depopulationFill(rows);
  const measure = findMeasure(fill === 'rmo' ? 'rmos' : view.measure);
  if (measure === undefined) return undefined;
  return fill === 'prefecture'
    ? prefectureFill(view, measure, rows, blocks)
    : municipalityFill(view, measure, rows);
}

function municipalityFill(view: FillView, measure: Measure, rows: readonly AreaRow[]): MeasureFill {
  const figures = municipalityFigures(measure, rows);
  return measureFill(view, measure, 'municipality', figures, undefined);
}

function prefectureFill(
  view: FillView,
  measure: Measure,
  rows: readonly AreaRow[],
  blocks: readonly ProjectionBlock[],
): MeasureFill {
  const { figures, aggregates } = prefectureFigures(measure, rows, blocks);
  return measureFill(view, measure, 'prefecture', figures, aggregates);
}
