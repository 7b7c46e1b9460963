import { findMeasure } from '../domain/measure.ts';
import type { MeasureLevel } from '../domain/measure-entry.ts';
import { DEFAULT_VIEW, fillOf, toggleLayer, type LayerId, type ViewState } from './view-state.ts';

type Filled = Pick<ViewState, 'layers' | 'rmoForm' | 'measure'>;

/**
 * Whether the measure has figures for the areas that the view fills by it: some there are of
 * prefectures alone, some of municipalities alone. Pure.
 */
export function fitsLevel(view: Filled): boolean {
  const level = levelOf(view);
  const levels = findMeasure(view.measure)?.levels;
  return level === undefined || levels === undefined || levels.includes(level);
}

/** The view with a layer shown or taken away, and a measure that its areas have. Pure. */
export function withLayer(view: Filled, layer: LayerId): Partial<ViewState> {
  const layers = toggleLayer(view.layers, layer);
  return fitsLevel({ ...view, layers })
    ? { layers }
    : { layers, measure: DEFAULT_VIEW.measure, breaks: [] };
}

function levelOf(view: Filled): MeasureLevel | undefined {
  const fill = fillOf(view);
  if (fill === 'prefecture') return 'aggregate';
  return fill === 'municipality' ? fill : undefined;
}
