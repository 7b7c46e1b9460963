import type { LightWish } from '../../data/load-light.ts';
import { findMeasure } from '../../domain/measure.ts';
import { fillOf, NATION, type ViewState } from '../../state/view-state.ts';

/** The light files that a view is drawn from. */
export function lightWish(view: ViewState): LightWish {
  const kind = fillOf(view);
  const byMeasure = kind !== undefined && kind !== 'depopulation';
  return {
    edition: view.edition,
    area: view.area === NATION ? NATION : view.area.slice(0, 2),
    dataset: view.dataset,
    measure: byMeasure ? findMeasure(kind === 'rmo' ? 'rmos' : view.measure) : undefined,
    year: view.year,
  };
}
