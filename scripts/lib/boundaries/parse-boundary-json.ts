import { UserError } from '../user-error.ts';
import type { BoundaryAreas, SharedArcs } from './boundary-areas.ts';
import { readFeatures, type SourceFeature } from './read-geojson.ts';
import { readTopojson } from './read-topojson.ts';

/** Reads the bytes of a TopoJSON or GeoJSON file, told apart by what they say. Throws `UserError`. */
export function parseBoundaryJson(file: string, bytes: Uint8Array): BoundaryAreas {
  const value = parse(file, bytes);
  if (isObject(value) && value['type'] === 'Topology')
    return readTopojson(file, value as unknown as SharedArcs);
  if (isObject(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']))
    return readFeatures(file, value['features'] as SourceFeature[]);
  const type = isObject(value) ? String(value['type']) : typeof value;
  throw new UserError({
    file,
    found: type,
    expected: {
      ja: '"Topology"（TopoJSON）か"FeatureCollection"（GeoJSON）',
      en: '"Topology" (TopoJSON) or "FeatureCollection" (GeoJSON)',
    },
    action: {
      ja: '境界のファイルを指定してください。',
      en: 'Give a boundary file.',
    },
  });
}

function parse(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError({
      file,
      found: { ja: `JSONとして読めない内容（${reason}）`, en: `no JSON (${reason})` },
      expected: {
        ja: 'TopoJSON、GeoJSON、シェープファイルのzipのいずれか',
        en: 'TopoJSON, GeoJSON, or a zip with a shapefile',
      },
      action: {
        ja: '取得が途中で終わったか、エラー画面が保存された可能性があります。取得し直してください。',
        en: 'Download it again: it may be incomplete or an error page.',
      },
    });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
