import { encodeText } from '../../data/encode-text.ts';
import { loadFile } from '../../data/manifest.ts';
import { MUNICIPALITY_AREAS } from '../../domain/edition.ts';
import { areasOfGeojson } from '../../geo/municipality-areas.ts';
import {
  hasAreas,
  tableGeoJson,
  tableReadme,
  tableText,
  type Areas,
  type TableContent,
} from './table-file.ts';

/** A file to save, and the characters its encoding could not hold. */
export interface TableFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly replacedCharacters: readonly string[];
}

/** The forms a table can be saved in. */
export type TableFormat = 'csv' | 'csvShiftJis' | 'geojson' | 'readme';

/** Makes the file of a format. Throws `DataError` where areas cannot be loaded. */
export async function makeTableFile(
  format: TableFormat,
  content: TableContent,
): Promise<TableFile> {
  if (format === 'geojson') {
    const bytes = new TextEncoder().encode(tableGeoJson(content, await areasOf(content)));
    return { type: 'application/geo+json', bytes, replacedCharacters: [] };
  }
  if (format === 'readme') {
    const { replaced } = await encodeText(tableText(content), 'shift_jis');
    const { bytes } = await encodeText(tableReadme(content, replaced), 'utf-8');
    return { type: 'text/plain', bytes, replacedCharacters: [] };
  }
  const encoding = format === 'csv' ? 'utf-8' : 'shift_jis';
  const { bytes, replaced } = await encodeText(tableText(content), encoding);
  return { type: `text/csv;charset=${encoding}`, bytes, replacedCharacters: replaced };
}

async function areasOf({ page }: TableContent): Promise<Areas | undefined> {
  if (!hasAreas(page.edition)) return undefined;
  return areasOfGeojson(await loadFile(page.opened, MUNICIPALITY_AREAS));
}
