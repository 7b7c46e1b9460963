import type { SharedArcs } from '../boundaries/boundary-areas.ts';
import { arcIndex } from './arc-index.ts';
import type { MapArea } from './map-area.ts';
import type { MapTopology } from './map-topology.ts';
import { boundsOf, NOWHERE, overlaps, union, type WorldBounds } from './world-bounds.ts';

/** Gives the part of a map around a frame, so that drawing a prefecture does not touch the whole country. */
export type CropMap = (frame: WorldBounds) => MapTopology;

/** Prepares a map for cropping; the arcs' boxes are found once for all frames. */
export function createCrop(map: MapTopology): CropMap {
  const boxes = map.topology.arcs.map(boundsOf);
  return (frame) => {
    const touches = (arcs: readonly number[]): boolean => overlaps(boxAround(arcs, boxes), frame);
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

function boxAround(arcs: readonly number[], boxes: readonly WorldBounds[]): WorldBounds {
  return arcs.reduce((box, arc) => union(box, boxes[arcIndex(arc)] ?? NOWHERE), NOWHERE);
}
