import type { Position } from 'geojson';
import type { PrefectureOutline, PrefectureOutlines } from './cell-layout.ts';
import { toPlane } from './plane.ts';
import type { Ring } from './plane.ts';
import { ringArea } from './ring.ts';

/** Land of one prefecture: outer rings in plane kilometres, the largest first. */
export interface PrefectureRings {
  readonly code: string;
  readonly rings: readonly Ring[];
}

/** Reads outlines into the plane, ordered by code. Lakes and other holes are land here. */
export function prefectureRings(outlines: PrefectureOutlines): readonly PrefectureRings[] {
  return outlines.features
    .map((outline) => ({ code: outline.properties.code, rings: outerRings(outline) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function outerRings({ geometry }: PrefectureOutline): Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map(([outer = []]) => toRing(outer))
    .map((ring) => ({ ring, area: ringArea(ring) }))
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => ring);
}

function toRing(positions: readonly Position[]): Ring {
  const ring = new Float64Array(positions.length * 2);
  positions.forEach(([longitude = 0, latitude = 0], index) => {
    ring.set(toPlane([longitude, latitude]), index * 2);
  });
  return ring;
}
