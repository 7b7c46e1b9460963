import type { SharedArcs } from '../boundaries/boundary-areas.ts';
import { arcIndex } from './arc-index.ts';
import type { MapArea } from './map-area.ts';
import type { MapTopology } from './map-topology.ts';
import { boundsOf, NOWHERE, overlaps, union, type WorldBounds } from './world-bounds.ts';

/**
 * Gives the part of a map around a frame, so that drawing a prefecture does not touch
 * the whole country; of the municipalities only those that are shown.
 */
export type CropMap = (
  frame: WorldBounds,
  isShown?: (municipalityCode: string) => boolean,
) => MapTopology;

/** An area with the boxes of its polygons. */
interface BoxedArea {
  readonly area: MapArea;
  readonly boxes: readonly WorldBounds[];
}

/** Prepares a map for cropping; the boxes are found once for all frames. */
export function createCrop(map: MapTopology): CropMap {
  const arcBoxes = map.topology.arcs.map(boundsOf);
  const boxed = (areas: readonly MapArea[]): BoxedArea[] =>
    areas.map((area) => {
      const boxes = area.shape.arcs.map(([outer = []]) => boxAround(outer, arcBoxes));
      return { area, boxes };
    });
  const municipalities = boxed(map.municipalities);
  const prefectures = boxed(map.prefectures);
  const northern = boxed(map.northern);
  const land = boxed([map.land]);
  const lines = map.prefectureLines.arcs.map((line) => ({ line, box: boxAround(line, arcBoxes) }));
  return (frame, isShown = () => true) => {
    const shown = municipalities.filter(({ area }) => isShown(area.code));
    const touching = lines.filter(({ box }) => overlaps(box, frame)).map(({ line }) => line);
    const cropped = {
      ...map,
      municipalities: crop(shown, frame),
      prefectures: crop(prefectures, frame),
      northern: crop(northern, frame),
      land: crop(land, frame)[0] ?? { ...map.land, shape: { ...map.land.shape, arcs: [] } },
      prefectureLines: { ...map.prefectureLines, arcs: touching },
    };
    return { ...cropped, topology: keepUsedArcs(map.topology, cropped) };
  };
}

/** Only the polygons whose outer ring touches the frame; no area when none does. */
function crop(areas: readonly BoxedArea[], frame: WorldBounds): MapArea[] {
  return areas.flatMap(({ area, boxes }) => {
    const arcs = area.shape.arcs.filter((_, index) => overlaps(boxes[index] ?? NOWHERE, frame));
    return arcs.length === 0 ? [] : [{ ...area, shape: { ...area.shape, arcs } }];
  });
}

/** The same numbering, with the arcs that nothing refers to left empty. */
function keepUsedArcs(
  topology: SharedArcs,
  { municipalities, prefectures, northern, land, prefectureLines }: MapTopology,
): SharedArcs {
  const isUsed = new Uint8Array(topology.arcs.length);
  for (const { shape } of [...municipalities, ...prefectures, ...northern, land])
    for (const rings of shape.arcs) for (const ring of rings) mark(isUsed, ring);
  for (const line of prefectureLines.arcs) mark(isUsed, line);
  return {
    ...topology,
    arcs: topology.arcs.map((arc, index) => (isUsed[index] === 1 ? arc : [])),
  };
}

function mark(isUsed: Uint8Array, arcs: readonly number[]): void {
  for (const arc of arcs) isUsed[arcIndex(arc)] = 1;
}

function boxAround(arcs: readonly number[], boxes: readonly WorldBounds[]): WorldBounds {
  return arcs.reduce((box, arc) => union(box, boxes[arcIndex(arc)] ?? NOWHERE), NOWHERE);
}
