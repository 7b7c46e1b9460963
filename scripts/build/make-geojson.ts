import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { isNumber } from '../../src/domain/absence.ts';
import { depopulationDates } from '../../src/domain/depopulation.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { SharedArcs } from '../lib/boundaries/boundary-areas.ts';
import type { MapArea } from '../lib/geometry/map-area.ts';
import type { EditionFile } from './edition-file.ts';
import type { MapGeometry } from './make-geometry.ts';

/*
 * Every layer once more as GeoJSON (RFC 7946, WGS 84), for people who want it in
 * QGIS. A figure that is absent is null: GIS programs know no reasons.
 */

/** Properties as GIS programs show them in columns. */
type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** All layers as files under `geojson/`. */
export function makeGeojson({ map, degrees }: MapGeometry, tables: CanonicalTables): EditionFile[] {
  const rounded = roundArcs(degrees);
  const shapeOf = ({ shape }: MapArea): Geometry => feature(rounded, shape).geometry;
  const properties = municipalProperties(tables);
  const prefectureNames = new Map(tables.prefectures.map(({ code, name }) => [code, name]));
  const areas = map.municipalities.map((area) =>
    toFeature(shapeOf(area), properties.get(area.code)),
  );
  return [
    ...(areas.length === 0 ? [] : [collection('municipalities', areas)]),
    collection(
      'offices',
      tables.municipalities.map(({ code, office }) =>
        toFeature(point(office), properties.get(code)),
      ),
    ),
    collection(
      'prefectures',
      map.prefectures.map((area) =>
        toFeature(shapeOf(area), { code: area.code, name: prefectureNames.get(area.code) ?? '' }),
      ),
    ),
    collection(
      'northern-territories',
      map.northern.map((area) => toFeature(shapeOf(area), { code: area.code, name: area.name })),
    ),
    collection(
      'hubs.published',
      tables.hubs.map(({ position, ...hub }) => toFeature(point(position), flat(hub))),
    ),
    collection(
      'rmos.published',
      tables.rmos.map(({ position, ...rmo }) => toFeature(point(position), flat(rmo))),
    ),
  ];
}

function municipalProperties(tables: CanonicalTables): ReadonlyMap<string, Properties> {
  const { municipalities, prefectures, figures, depopulation } = tables;
  const prefectureNames = new Map(prefectures.map(({ code, name }) => [code, name]));
  const columns = figures.filter(({ group }) => group === 'core' || group === 'census');
  return new Map(
    municipalities.map(({ code, codeWithCheckDigit, name, county, prefectureCode }, index) => [
      code,
      {
        code,
        code_with_check_digit: codeWithCheckDigit,
        prefecture: prefectureNames.get(prefectureCode) ?? '',
        county,
        name,
        ...Object.fromEntries(
          depopulationDates(depopulation).map((date) => [
            `depopulation_${date}`,
            depopulation[date]?.[index] ?? '',
          ]),
        ),
        ...Object.fromEntries(
          columns.map(({ name, values }) => {
            const figure = values[index];
            return [name, isNumber(figure) ? figure : null];
          }),
        ),
      },
    ]),
  );
}

/** Lists joined with 「|」 and unstated fields as null, so that each is one column. */
function flat(row: object): Properties {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [key, cellOf(value)]),
  );
}

function cellOf(value: unknown): string | number | boolean | null {
  if (Array.isArray(value)) return value.join('|');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

function point(position: readonly [number, number]): Geometry {
  return { type: 'Point', coordinates: [...position] };
}

function toFeature(geometry: Geometry, properties: Properties | undefined): Feature {
  return { type: 'Feature', properties: { ...properties }, geometry };
}

/** One feature a line, so that the file can be read and compared as text. */
function collection(name: string, features: readonly Feature[]): EditionFile {
  const lines = features.map((one) => JSON.stringify(one)).join(',\n');
  const text = `{"type":"FeatureCollection","name":"${name}","features":[\n${lines}\n]}\n`;
  return {
    path: `geojson/${name}.geojson`,
    bytes: new TextEncoder().encode(text),
    rows: features.length,
  };
}

/** The arcs of the map to five decimals of a degree (about 1 m). */
function roundArcs({ arcs, ...topology }: SharedArcs): SharedArcs {
  const round = (degrees = 0): number => Math.round(degrees * 1e5) / 1e5;
  return {
    ...topology,
    arcs: arcs.map((arc) => arc.map((position) => [round(position[0]), round(position[1])])),
  };
}
