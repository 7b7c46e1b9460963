import type { Feature, LineString } from 'geojson';
import type { CellTable } from '../domain/edition.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Bounds, LongitudeLatitude } from '../domain/position.ts';
import { cellsToLongitudeLatitude } from '../geo/cells/cells-to-longitude-latitude.ts';
import { axialCentre, hexagonCorners } from '../geo/cells/hexagon.ts';
import { prefectureOutlines } from '../geo/cells/prefecture-outlines.ts';
import type { CellShapes } from './scene.ts';

/** The equal-size map laid out for drawing; degrees are places in the drawing, not on the earth. */
export interface CellPlaces {
  readonly shapes: CellShapes;
  /** Middle of a municipality's cell. */
  readonly placeOf: (code: string) => LongitudeLatitude | undefined;
  /** Where a prefecture's name stands. */
  readonly labelOf: (prefectureCode: string) => LongitudeLatitude | undefined;
  /** Bounds of the cells whose code begins so; the empty text is the nation. */
  readonly boundsOf: (codeStart: string) => Bounds;
}

type Place = ReturnType<typeof cellsToLongitudeLatitude>;

/** Hexagons a little apart, so that each is seen as one municipality. */
const CELL_SIZE = 0.96;

/** The northern territories are drawn hollow: they carry no municipality. */
const HOLLOW_SIZE = 0.8;

/** Lays out the cells of a table whose rows are those municipalities. */
export function placeCells(table: CellTable, municipalities: readonly Municipality[]): CellPlaces {
  const place = cellsToLongitudeLatitude(table);
  const centres = new Map<string, LongitudeLatitude>();
  municipalities.forEach(({ code }, index) => {
    const cell = table.cells[index];
    if (cell !== undefined) centres.set(code, place(axialCentre(cell)));
  });
  return {
    shapes: cellShapes(table, municipalities, place),
    placeOf: (code) => centres.get(code),
    labelOf: (prefectureCode) => {
      const label = table.labels[prefectureCode];
      return label && place(axialCentre(label));
    },
    boundsOf: (codeStart) =>
      boundsAround([...centres].flatMap(([code, at]) => (code.startsWith(codeStart) ? [at] : []))),
  };
}

function cellShapes(
  table: CellTable,
  municipalities: readonly Municipality[],
  place: Place,
): CellShapes {
  const codeOf = (index: number): string => municipalities[index]?.code ?? '';
  const hexagon = (cell: CellTable['cells'][number], size: number): LongitudeLatitude[] => {
    const corners = hexagonCorners(cell, size).map(place);
    return [...corners, ...corners.slice(0, 1)];
  };
  const outlines = prefectureOutlines(table.cells, (index) => codeOf(index).slice(0, 2));
  const lines = [
    ...outlines.map(({ ring }) => line('prefecture', ring.map(place))),
    ...table.northernTerritories.map((cell) => line('northern', hexagon(cell, HOLLOW_SIZE))),
    ...table.separators.map((points) =>
      line(
        'separator',
        points.map((point) => place(axialCentre(point))),
      ),
    ),
  ];
  return {
    cells: {
      type: 'FeatureCollection',
      features: table.cells.map((cell, index) => ({
        type: 'Feature',
        properties: { code: codeOf(index) },
        geometry: {
          type: 'Polygon',
          coordinates: [hexagon(cell, CELL_SIZE).map(([x, y]) => [x, y])],
        },
      })),
    },
    lines: { type: 'FeatureCollection', features: lines },
  };
}

function line(kind: string, places: readonly LongitudeLatitude[]): Feature<LineString> {
  return {
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'LineString', coordinates: places.map(([x, y]) => [x, y]) },
  };
}

function boundsAround(places: readonly LongitudeLatitude[]): Bounds {
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  const margin = 0.3;
  return [
    Math.min(...longitudes) - margin,
    Math.min(...latitudes) - margin,
    Math.max(...longitudes) + margin,
    Math.max(...latitudes) + margin,
  ];
}
