import type { LegendShape } from '../../map/export/sheet-content.ts';
import type { AreaClass, AreaFill } from '../../state/area-fill.ts';
import { drawsCells, NATION } from '../../state/view-state.ts';
import type { Page } from '../page-context.ts';

/** How a fill is drawn: without polygons the municipality's is its dot. */
export function fillShape({ edition, view }: Page, fill: AreaFill): LegendShape {
  const isDot =
    fill.level === 'municipality' &&
    edition.manifest.municipalityGeometry === 'dot' &&
    !drawsCells(view);
  return isDot ? 'dot' : 'area';
}

/** How many areas of the nation or of one prefecture have each class. */
export function countsIn(fill: AreaFill, area: string): ReadonlyMap<AreaClass, number> {
  if (area === NATION) return fill.counts;
  const counts = new Map<AreaClass, number>();
  for (const [code, areaClass] of fill.classes)
    if (code.startsWith(area.slice(0, 2))) counts.set(areaClass, (counts.get(areaClass) ?? 0) + 1);
  return counts;
}
