import type { LightWish } from '../../data/load-light.ts';
import type { LightPart } from '../../domain/light-edition.ts';
import { findMeasure } from '../../domain/measure.ts';
import { drawsCells, fillOf, NATION, type ViewState } from '../../state/view-state.ts';

/** What the files are for: the whole frame, its keys, or its figures in words alone. */
export type LightPurpose = 'frame' | 'keys' | 'words';

/** The light files that a view needs for a purpose: none is loaded that it does not draw. */
export function lightWish(view: ViewState, purpose: LightPurpose = 'frame'): LightWish {
  const kind = fillOf(view);
  const byMeasure = kind !== undefined && kind !== 'depopulation';
  return {
    edition: view.edition,
    area: view.area === NATION ? NATION : view.area.slice(0, 2),
    dataset: view.dataset,
    measure: byMeasure ? findMeasure(kind === 'rmo' ? 'rmos' : view.measure) : undefined,
    year: view.year,
    parts: purpose === 'words' ? [] : partsOf(view, purpose),
  };
}

/**
 * The equal-size map draws everything in hexagons. Where the nation's prefectures are filled or
 * its keys go over them, they are drawn from its municipalities, or else from their outlines.
 */
function partsOf(view: ViewState, purpose: 'frame' | 'keys'): readonly LightPart[] {
  if (drawsCells(view)) return ['cells'];
  if (view.area !== NATION) return ['drawing'];
  const isByPrefecture = purpose === 'keys' || fillOf(view) === 'prefecture';
  return isByPrefecture ? ['drawing', 'outlines'] : ['drawing'];
}
