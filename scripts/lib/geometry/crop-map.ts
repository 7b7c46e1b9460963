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
    return { ...cropped, topology: keepUsedArcs(map.topology, cropped, arcBoxes, frame) };
  };
}

/** Only the polygons whose outer ring touches the frame; no area when none does. */
function crop(areas: readonly BoxedArea[], frame: WorldBounds): MapArea[] {
  return areas.flatMap(({ area, boxes }) => {
    const arcs = area.shape.arcs.filter((_, index) => overlaps(boxes[index] ?? NOWHERE, frame));
    return arcs.length === 0 ? [] : [{ ...area, shape: { ...area.shape, arcs } }];
  });
}

/**
 * The same numbering, with the arcs that nothing refers to left empty. An arc far beyond
 * one edge of the frame is only its ends, unless it is a municipality's: the coast of a
 * main island is long, and a prefecture sees little of it.
 */
function keepUsedArcs(
  topology: SharedArcs,
  { municipalities, prefectures, northern, land, prefectureLines }: MapTopology,
  arcBoxes: readonly WorldBounds[],
  frame: WorldBounds,
): SharedArcs {
  const near = widen(frame);
  const isWhole = markUsed(topology, municipalities);
  const isUsed = markUsed(topology, [...prefectures, ...northern, land]);
  for (const line of prefectureLines.arcs) mark(isUsed, line);
  return {
    ...topology,
    arcs: topology.arcs.map((arc, index) => {
      if (isWhole[index] === 1) return arc;
      if (isUsed[index] !== 1) return [];
      return overlaps(arcBoxes[index] ?? NOWHERE, near) ? arc : endsOf(arc);
    }),
  };
}

/** So much more of the frame's size on each side that no drawing reaches beyond. */
const REACH = 1 / 8;

function widen([left, top, right, bottom]: WorldBounds): WorldBounds {
  const [across, down] = [(right - left) * REACH, (bottom - top) * REACH];
  return [left - across, top - down, right + across, bottom + down];
}

function endsOf<Place>(arc: readonly Place[]): Place[] {
  return [...arc.slice(0, 1), ...arc.slice(-1)];
}

function markUsed({ arcs }: SharedArcs, areas: readonly MapArea[]): Uint8Array {
  const isUsed = new Uint8Array(arcs.length);
  for (const { shape } of areas)
    for (const rings of shape.arcs) for (const ring of rings) mark(isUsed, ring);
  return isUsed;
}

function mark(isUsed: Uint8Array, arcs: readonly number[]): void {
  for (const arc of arcs) isUsed[arcIndex(arc)] = 1;
}

function boxAround(arcs: readonly number[], boxes: readonly WorldBounds[]): WorldBounds {
  return arcs.reduce((box, arc) => union(box, boxes[arcIndex(arc)] ?? NOWHERE), NOWHERE);
}
