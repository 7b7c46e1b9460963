import { unzipSync } from 'fflate';
import { read } from 'shapefile';
import { UserError } from '../user-error.ts';
import type { BoundaryAreas } from './boundary-areas.ts';
import { parseBoundaryJson } from './parse-boundary-json.ts';
import { readFeatures } from './read-geojson.ts';

/** A zip that lacks something is most often one that did not arrive whole. */
const DOWNLOAD_AGAIN = {
  ja: '取得が途中で終わった可能性があります。取得し直してください。',
  en: 'Download it again: it may be incomplete.',
};

/** Bytes of a DBF header that hold its own length. */
const DBF_HEADER_LENGTH_AT = 8;

/**
 * Reads a zip as MLIT publishes N03: the largest shapefile in it (the smaller ones
 * are outlines of prefectures), or else its largest GeoJSON. Throws `UserError`.
 */
export async function readBoundaryZip(file: string, bytes: Uint8Array): Promise<BoundaryAreas> {
  const names = listBySize(file, bytes);
  const shp = names.find((name) => /\.shp$/i.test(name));
  const json = names.find((name) => /\.(geojson|json|topojson)$/i.test(name));
  if (shp !== undefined) return readShapefile(file, bytes, names, shp);
  if (json === undefined)
    throw new UserError({
      file,
      found: {
        ja: `境界のないzip（${names.slice(0, 8).join(', ') || 'ファイルなし'}）`,
        en: `a zip without boundaries (${names.slice(0, 8).join(', ') || 'no files'})`,
      },
      expected: {
        ja: '国土数値情報N03のような.shpと.dbf、または.geojson',
        en: 'a shapefile (.shp and .dbf) or a .geojson, as in N03 of 国土数値情報',
      },
      action: DOWNLOAD_AGAIN,
    });
  const entry = extract(file, bytes, [json]).get(json);
  return parseBoundaryJson(`${file}/${json}`, entry ?? new Uint8Array());
}

async function readShapefile(
  file: string,
  bytes: Uint8Array,
  names: readonly string[],
  shp: string,
): Promise<BoundaryAreas> {
  const stem = shp.replace(/\.shp$/i, '').toLowerCase();
  const beside = (ending: string): string | undefined =>
    names.find((name) => name.toLowerCase() === `${stem}.${ending}`);
  const dbf = beside('dbf');
  const cpg = beside('cpg');
  if (dbf === undefined)
    throw new UserError({
      file: `${file}/${shp}`,
      found: { ja: '属性の表がないシェープファイル', en: 'a shapefile without its table' },
      expected: { ja: `同じ場所の${stem}.dbf`, en: `${stem}.dbf beside it` },
      action: DOWNLOAD_AGAIN,
    });
  const wanted = [shp, dbf, ...(cpg === undefined ? [] : [cpg])];
  const entries = extract(file, bytes, wanted);
  const table = entries.get(dbf) ?? new Uint8Array();
  const encoding = textEncoding(table, cpg === undefined ? undefined : entries.get(cpg));
  const collection = await read(entries.get(shp) ?? new Uint8Array(), table, { encoding }).catch(
    (error: unknown) => {
      throw new UserError({
        file: `${file}/${shp}`,
        found: {
          ja: `シェープファイルとして読めない内容（${String(error)}）`,
          en: `no readable shapefile (${String(error)})`,
        },
        expected: { ja: 'N03のシェープファイル', en: 'a shapefile such as N03' },
        action: DOWNLOAD_AGAIN,
      });
    },
  );
  return readFeatures(`${file}/${shp}`, collection.features);
}

/** N03 tables are CP932 up to 2023 and UTF-8 later; a .cpg file says so where there is one. */
function textEncoding(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const stated = cpg === undefined ? '' : new TextDecoder().decode(cpg).trim().toLowerCase();
  if (/utf-?8|65001/.test(stated)) return 'utf-8';
  if (/932|sjis|shift|31j/.test(stated)) return 'shift_jis';
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const records = dbf.subarray(view.getUint16(DBF_HEADER_LENGTH_AT, true));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(records);
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}

function listBySize(file: string, bytes: Uint8Array): string[] {
  const found: { name: string; size: number }[] = [];
  extractWhere(file, bytes, (name, size) => {
    found.push({ name, size });
    return false;
  });
  return found.sort((a, b) => b.size - a.size).map(({ name }) => name);
}

function extract(
  file: string,
  bytes: Uint8Array,
  wanted: readonly string[],
): Map<string, Uint8Array> {
  return new Map(Object.entries(extractWhere(file, bytes, (name) => wanted.includes(name))));
}

function extractWhere(
  file: string,
  bytes: Uint8Array,
  keep: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => keep(name, originalSize) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError({
      file,
      found: { ja: `開けないzip（${reason}）`, en: `a zip that cannot be opened (${reason})` },
      expected: { ja: 'パスワードのないzip', en: 'a zip without password' },
      action: DOWNLOAD_AGAIN,
    });
  }
}
