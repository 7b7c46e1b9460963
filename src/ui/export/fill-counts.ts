import type { LegendShape } from '../../map/export/sheet-content.ts';
import type { AreaClass, AreaFill } from '../../state/area-fill.ts';
import { NATION } from '../../state/view-state.ts';
import { drawsDots } from '../class-shape.ts';
import type { Page } from '../page-context.ts';

/** How a fill is drawn: without polygons the municipality's is its dot. */
export function fillShape(page: Page, fill: AreaFill): LegendShape {
  return fill.level === 'municipality' && drawsDots(page) ? 'dot' : 'area';
}

/** How many areas of the nation or of one prefecture have each class. */
export function countsIn(fill: AreaFill, area: string): ReadonlyMap<AreaClass, number> {
  if (area === NATION) return fill.counts;
  const counts = new Map<AreaClass, number>();
  for (const [code, areaClass] of fill.classes)
    if (code.startsWith(area.slice(0, 2))) counts.set(areaClass, (counts.get(areaClass) ?? 0) + 1);
  return counts;
}
