import type { SniffedFile } from './file-kind.ts';
import { inflateEntry } from './zip-guard.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What SheetJS does not tell of a sheet. */
export interface WorkbookParts {
  /** Name of its part in the zip; `''` of ods, where all sheets are one part. */
  readonly path: string;
  /** Pictures, shapes and charts lying over the cells. */
  readonly objects: number;
  /** Cells whose formula has no stored result; `D12`. */
  readonly isUncalculated: (address: string) => boolean;
  /** Hidden rows and columns that SheetJS leaves out (ods), 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Reads the parts of a zipped workbook beside SheetJS, by sheet name; empty for xls. */
export function readWorkbookParts(
  bytes: Uint8Array,
  file: SniffedFile,
): ReadonlyMap<string, WorkbookParts> {
  if (file.zip === undefined) return new Map();
  const archive = new Archive(bytes, file.zip);
  return file.kind === 'ods' ? odsParts(archive) : xlsxParts(archive);
}

class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** A part as text; `''` when it is not there. */
  text(name: string): string {
    const entry = this.#entries.get(name);
    return entry === undefined ? '' : new TextDecoder().decode(inflateEntry(this.#bytes, entry));
  }
}

function xlsxParts(archive: Archive): ReadonlyMap<string, WorkbookParts> {
  const targets = relations(archive.text('xl/_rels/workbook.xml.rels'), 'xl/');
  const parts = new Map<string, WorkbookParts>();
  for (const [tag] of archive.text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)) {
    const name = attribute(tag, 'name');
    const path = targets.get(attribute(tag, '(?:\\w+:)?id'));
    if (path !== undefined) parts.set(unescapeXml(name), sheetParts(archive, path));
  }
  return parts;
}

function sheetParts(archive: Archive, path: string): WorkbookParts {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(folder.length);
  const drawings = [...relations(archive.text(`${folder}_rels/${file}.rels`), folder).values()];
  const objects = drawings
    .filter((target) => /\/drawings\/drawing[^/]*\.xml$/u.test(target))
    .reduce((sum, target) => sum + anchors(archive.text(target)), 0);
  return {
    path,
    objects,
    isUncalculated: lazySet(() => uncalculatedCells(archive.text(path))),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function relations(xml: string, folder: string): ReadonlyMap<string, string> {
  const tags = [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)];
  return new Map(
    tags.map(([tag]) => [attribute(tag, 'Id'), resolve(folder, attribute(tag, 'Target'))]),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else path.push(step);
  return path.join('/');
}

function anchors(drawing: string): number {
  return [...drawing.matchAll(/<\/(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor>/gu)].length;
}

/** Sheets are long, and few have formulas that give 0: read only when asked. */
function lazySet(make: () => ReadonlySet<string>): (member: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (member) => (set ??= make()).has(member);
}

/** A formula whose cell ends without a value: written by a program that does not calculate. */
function uncalculatedCells(xml: string): ReadonlySet<string> {
  if (!xml.includes('<f')) return new Set();
  const cells = xml.matchAll(
    /<c r="([A-Z]+\d+)"[^>]*><f(?:[^>]*\/>|[^>]*>[^<]*<\/f>)(?:<v\s*\/>|<v><\/v>)?<\/c>/gu,
  );
  return new Set([...cells].map(([, address]) => address ?? ''));
}

function odsParts(archive: Archive): ReadonlyMap<string, WorkbookParts> {
  const parts = new Map<string, WorkbookParts>();
  for (const [table] of archive
    .text('content.xml')
    .matchAll(/<table:table\s[\s\S]*?<\/table:table>/gu)) {
    parts.set(unescapeXml(attribute(table.slice(0, table.indexOf('>') + 1), 'table:name')), {
      path: '',
      objects: [...table.matchAll(/<draw:frame[\s>]/gu)].length,
      isUncalculated: () => false,
      hiddenRows: collapsed(table, 'row'),
      hiddenColumns: collapsed(table, 'column'),
    });
  }
  return parts;
}

function collapsed(table: string, kind: 'row' | 'column'): readonly number[] {
  const hidden: number[] = [];
  let at = 0;
  const tags =
    kind === 'row' ? /<table:table-row[\s>/][^>]*/gu : /<table:table-column[\s>/][^>]*/gu;
  for (const [tag] of table.matchAll(tags)) {
    const repeated = Number(attribute(tag, `table:number-${kind}s-repeated`)) || 1;
    const isHidden = /table:visibility="(?:collapse|filter)"/u.test(tag);
    // Formatting is repeated to the last row a sheet can have; content is not.
    if (isHidden && repeated < 10_000) for (let i = 0; i < repeated; i += 1) hidden.push(at + i);
    at += repeated;
  }
  return hidden;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}
