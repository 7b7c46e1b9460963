import type { AreaFill } from '../state/area-fill.ts';
import { drawsCells, fillOf } from '../state/view-state.ts';
import type { Page } from './page-context.ts';

type Drawn = Pick<Page, 'edition' | 'view'>;

/** Whether dots at the offices stand for municipalities, of which there are no areas. */
export function drawsDots({ edition, view }: Drawn): boolean {
  return edition.manifest.municipalityGeometry === 'dot' && !drawsCells(view);
}

/**
 * How classes are drawn over another fill: around its dots as rings, else as dots of their own.
 * Without the `fill` at hand it is told from the view.
 */
export function classShape(page: Drawn, fill?: AreaFill): 'ring' | 'dot' {
  const { view } = page;
  // Gaps and organisations are of municipalities; a map of differences has the level of what it compares.
  const known = view.gap === undefined ? fillOf(view) : 'municipality';
  const level = fill?.level ?? (known === 'rmo' ? 'municipality' : known);
  return level === 'municipality' && drawsDots(page) ? 'ring' : 'dot';
}
