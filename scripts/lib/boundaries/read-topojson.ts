import { transform } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { UserError } from '../user-error.ts';
import { findCodeField, readAreaProperties } from './area-properties.ts';
import type { Area, BoundaryAreas, SharedArcs } from './boundary-areas.ts';
import { checkCoordinate } from './check-coordinates.ts';

/**
 * Takes the object with the most areas out of a TopoJSON file; its arcs are kept
 * as they are, so what was shared stays shared. Throws `UserError`.
 */
export function readTopojson(file: string, source: SharedArcs): BoundaryAreas {
  const geometries = Object.values(source.objects ?? {})
    .map((object) => areasOf(object))
    .sort((a, b) => b.length - a.length)[0];
  if (geometries === undefined || geometries.length === 0 || !Array.isArray(source.arcs))
    throw new UserError({
      file,
      found: { ja: '面のないTopoJSON', en: 'TopoJSON without areas' },
      expected: {
        ja: 'PolygonかMultiPolygonを持つobjectsとarcs',
        en: 'objects with Polygon or MultiPolygon geometries, and arcs',
      },
      action: {
        ja: '市区町村の面を持つファイルを指定してください。',
        en: 'Give a file that holds the areas of municipalities.',
      },
    });
  const topology = toDegrees(source);
  for (const arc of topology.arcs)
    for (const [x = Number.NaN, y = Number.NaN] of arc) checkCoordinate(file, undefined, x, y);
  const field = findCodeField(file, geometries);
  const areas = geometries.flatMap((geometry, index): Area[] => {
    const properties = readAreaProperties(file, field, geometry.properties, index);
    return properties === undefined ? [] : [{ ...geometry, properties } as Area];
  });
  return { topology, areas };
}

function areasOf(object: GeometryObject): GeometryObject[] {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(areasOf);
  return object.type === 'Polygon' || object.type === 'MultiPolygon' ? [object] : [];
}

/** The same topology with absolute coordinates. */
function toDegrees(source: SharedArcs): SharedArcs {
  if (source.transform === undefined) return source;
  const { transform: quantisation, ...rest } = source;
  return {
    ...rest,
    arcs: source.arcs.map((arc) => {
      const toPosition = transform(quantisation);
      return arc.map((position, index) => toPosition([...position], index > 0));
    }),
  };
}
