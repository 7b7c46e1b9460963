import type { SharedArcs } from '../boundaries/boundary-areas.ts';
import { arcIndex } from './arc-index.ts';
import type { MapArea } from './map-area.ts';
import type { MapTopology } from './map-topology.ts';

/** [left, top, right, bottom] in world units. */
export type WorldBounds = readonly [left: number, top: number, right: number, bottom: number];

/** Gives the part of a map around a frame, so that drawing a prefecture does not touch the whole country. */
export type CropMap = (frame: WorldBounds) => MapTopology;

/** Prepares a map for cropping; the arcs' boxes are found once for all frames. */
export function createCrop(map: MapTopology): CropMap {
  const boxes = map.topology.arcs.map(boxOf);
  return (frame) => {
    const touches = (arcs: readonly number[]): boolean => overlaps(union(arcs, boxes), frame);
    const crop = (areas: readonly MapArea[]): MapArea[] =>
      areas.flatMap((area) => cropArea(area, touches));
    const cropped = {
      ...map,
      municipalities: crop(map.municipalities),
      prefectures: crop(map.prefectures),
      northern: crop(map.northern),
      land: crop([map.land])[0] ?? { ...map.land, shape: { ...map.land.shape, arcs: [] } },
      prefectureLines: { ...map.prefectureLines, arcs: map.prefectureLines.arcs.filter(touches) },
    };
    return { ...cropped, topology: keepArcs(map.topology, usedArcs(cropped)) };
  };
}

/** Only the polygons whose outer ring touches the frame; no area when none does. */
function cropArea(area: MapArea, touches: (arcs: readonly number[]) => boolean): MapArea[] {
  const arcs = area.shape.arcs.filter(([outer = []]) => touches(outer));
  return arcs.length === 0 ? [] : [{ ...area, shape: { ...area.shape, arcs } }];
}

function usedArcs(map: MapTopology): ReadonlySet<number> {
  const areas = [...map.municipalities, ...map.prefectures, ...map.northern, map.land];
  const used = [
    ...areas.flatMap(({ shape }) => shape.arcs.flat(2)),
    ...map.prefectureLines.arcs.flat(),
  ];
  return new Set(used.map(arcIndex));
}

/** The same numbering, with the arcs that nothing refers to left empty. */
function keepArcs(topology: SharedArcs, used: ReadonlySet<number>): SharedArcs {
  return { ...topology, arcs: topology.arcs.map((arc, index) => (used.has(index) ? arc : [])) };
}

function boxOf(arc: readonly (readonly number[])[]): WorldBounds {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const [x = 0, y = 0] of arc) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

function union(arcs: readonly number[], boxes: readonly WorldBounds[]): WorldBounds {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const arc of arcs) {
    const box = boxes[arcIndex(arc)] ?? [1, 1, 0, 0];
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}

function overlaps(a: WorldBounds, b: WorldBounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
