import { meshArcs } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import { prefectureOf } from '../../../src/domain/municipality-code.ts';
import type { Area, AreaProperties, SharedArcs } from '../boundaries/boundary-areas.ts';
import type { BoundaryMatch } from '../boundaries/match-municipalities.ts';
import { findIslands } from './find-islands.ts';
import { toMapArea, type MapArea } from './map-area.ts';
import { projectTopology } from './project-topology.ts';

/**
 * All areas of the map over one set of arcs, in Mercator world units, weighted for
 * simplification: what two areas share is one arc, and stays one.
 */
export interface MapTopology {
  readonly topology: SharedArcs;
  /** Ordered by code; empty when no boundaries of municipalities are imported. */
  readonly municipalities: readonly MapArea[];
  /** Codes of municipalities whose largest part touches no other: they must show as land, too. */
  readonly islands: ReadonlySet<string>;
  /** 47, ordered by code; 北方領土 are part of 01. */
  readonly prefectures: readonly MapArea[];
  /** 北方領土: six villages, or the islands where only an outline is at hand. */
  readonly northern: readonly MapArea[];
  /** All of it as one area; its code is `00`. */
  readonly land: MapArea;
  /** Borders between prefectures, without coasts. */
  readonly prefectureLines: MultiLineString;
}

/** Areas by the code they make up together, before their arcs are merged. */
export type AreaGroups = ReadonlyMap<string, readonly Area[]>;

/** The map of imported municipalities. */
export function municipalTopology(source: SharedArcs, match: BoundaryMatch): MapTopology {
  const municipal = [...match.byCode.values()].flat();
  const prefectures = groupAreas(
    [...municipal, ...match.northern, ...match.unassigned],
    ({ code }) => prefectureOf(code),
  );
  return assembleTopology(source, match.byCode, prefectures, match.northern);
}

/** The map of prefecture outlines alone. */
export function prefectureTopology(
  source: SharedArcs,
  prefectures: AreaGroups,
  northern: readonly Area[],
): MapTopology {
  return assembleTopology(source, new Map(), prefectures, northern);
}

function assembleTopology(
  source: SharedArcs,
  municipal: AreaGroups,
  prefectural: AreaGroups,
  northern: readonly Area[],
): MapTopology {
  const topology = projectTopology(source);
  const municipalities = mergeGroups(topology, municipal);
  const prefectures = mergeGroups(topology, prefectural);
  const outlines = {
    type: 'GeometryCollection' as const,
    geometries: prefectures.map(({ code, name, shape }) => ({
      ...shape,
      properties: { code, name },
    })),
  };
  return {
    topology,
    municipalities,
    islands: findIslands(topology.arcs.length, municipalities),
    prefectures,
    northern: mergeGroups(
      topology,
      new Map(northern.map((area) => [area.properties.code, [area]])),
    ),
    land: toMapArea(topology, '00', outlines.geometries),
    prefectureLines: meshArcs(topology, outlines, (a, b) => a !== b),
  };
}

function mergeGroups(topology: SharedArcs, groups: AreaGroups): MapArea[] {
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, areas]) => toMapArea(topology, code, areas));
}

/** Groups areas by a code made from their properties. */
export function groupAreas(
  areas: readonly Area[],
  codeOf: (properties: AreaProperties) => string,
): AreaGroups {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    const code = codeOf(area.properties);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [area]);
    else group.push(area);
  }
  return groups;
}
