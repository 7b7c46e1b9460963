import type { Drawing } from '../../src/domain/edition.ts';
import { toLongitudeLatitude } from '../../src/map/drawing/mercator.ts';
import { placeOnDrawing } from '../../src/map/drawing/fit.ts';
import type { CanonicalMunicipality, CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { LabelWish } from '../lib/drawing/place-labels.ts';
import { LABEL_SIZE } from '../lib/drawing/static-map.ts';
import { textWidth } from '../lib/drawing/svg-text.ts';
import type { MapArea } from '../lib/geometry/map-area.ts';
import type { MapGeometry } from './make-geometry.ts';

/** Where the names of some municipalities should stand on a drawing. */
export type AreaNames = (
  municipalities: readonly CanonicalMunicipality[],
  drawing: Drawing,
) => (LabelWish & { readonly code: string })[];

/** Names in the middle of their areas, or above their offices; the populous first. */
export function createAreaNames(tables: CanonicalTables, { map }: MapGeometry): AreaNames {
  const population = tables.figures.find(({ name }) => name === 'population_2020')?.values ?? [];
  const byCode = new Map(
    tables.municipalities.map(({ code }, index) => [code, Number(population[index]) || 0]),
  );
  const areas = new Map(map.municipalities.map((area) => [area.code, area]));
  return (municipalities, drawing) =>
    municipalities
      .toSorted((a, b) => (byCode.get(b.code) ?? 0) - (byCode.get(a.code) ?? 0))
      .map(({ code, name, office }) => {
        const area = areas.get(code);
        const place = area === undefined ? undefined : labelPlace(area, drawing);
        if (place !== undefined) return { code, text: name, x: place[0], y: place[1] };
        return { code, text: name, ...aroundDot(name, placeOnDrawing(drawing, office)) };
      });
}

/** The middle of an area, or above one too small to hold its name; none outside the picture. */
function labelPlace({ box, centre }: MapArea, drawing: Drawing): [number, number] | undefined {
  const place = (x = 0, y = 0): [number, number] =>
    placeOnDrawing(drawing, toLongitudeLatitude([x, y]));
  const [x, y] = place(...centre);
  const top = place(centre[0], box[1])[1];
  if (x < 0 || x > drawing.width || y < 0 || y > drawing.height) return undefined;
  return y - top < LEAST_HALF_HEIGHT ? [x, top - LEAST_HALF_HEIGHT] : [x, y];
}

/** Above a dot, or else below, right or left of it. */
function aroundDot(
  name: string,
  [x, y]: readonly [number, number],
): Pick<LabelWish, 'x' | 'y' | 'others'> {
  const aside = BESIDE_DOT + textWidth(name, LABEL_SIZE) / 2;
  const others = [
    [x, y + ABOVE_DOT],
    [x + aside, y],
    [x - aside, y],
  ] as const;
  return { x, y: y - ABOVE_DOT, others };
}

/** From a dot's middle to that of a name above it, and to the edge of a name beside it, in pixels. */
const ABOVE_DOT = 16;
const BESIDE_DOT = 10;

/** Half of the height in pixels below which a name would hide the area. */
const LEAST_HALF_HEIGHT = 11;
