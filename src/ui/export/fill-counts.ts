import type { LegendShape } from '../../map/export/sheet-content.ts';
import type { AreaClass, AreaFill } from '../../state/area-fill.ts';
import { drawsCells, fillOf, NATION } from '../../state/view-state.ts';
import type { Page } from '../page-context.ts';

/** How a fill is drawn: without polygons the municipality's is its dot. */
export function fillShape(page: Page, fill: AreaFill): LegendShape {
  return fill.level === 'municipality' && drawsDots(page) ? 'dot' : 'area';
}

/** How classes are drawn over another fill: around its dots as rings, else as dots of their own. */
export function classShape(page: Page, fill: AreaFill | undefined): 'ring' | 'dot' {
  // A map of differences has the level of what it compares.
  const known = fillOf(page.view);
  const level = fill?.level ?? (known === 'rmo' ? 'municipality' : known);
  return level === 'municipality' && drawsDots(page) ? 'ring' : 'dot';
}

function drawsDots({ edition, view }: Page): boolean {
  return edition.manifest.municipalityGeometry === 'dot' && !drawsCells(view);
}

/** How many areas of the nation or of one prefecture have each class. */
export function countsIn(fill: AreaFill, area: string): ReadonlyMap<AreaClass, number> {
  if (area === NATION) return fill.counts;
  const counts = new Map<AreaClass, number>();
  for (const [code, areaClass] of fill.classes)
    if (code.startsWith(area.slice(0, 2))) counts.set(areaClass, (counts.get(areaClass) ?? 0) + 1);
  return counts;
}
