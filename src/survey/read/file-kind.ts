import { CFB } from '@e965/xlsx';
import { SurveyRefusal } from '../refusal.ts';
import { wideEncoding } from './encoding.ts';
import { inflateEntry } from './zip-guard.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Kinds of files the engine knows what to do with. */
export type FileKind =
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'text'
  | 'zippedText'
  | 'boundaries'
  /** Recognised, but no table can be read from it; `name` says what it is. */
  | 'other';

/** What a file is by its content; its name's ending is never trusted. */
export interface SniffedFile {
  readonly kind: FileKind;
  /** Such as `xlsx`, `pdf`, `docx`, `shapefile`; for messages. */
  readonly name: string;
  readonly zip: readonly ZipEntry[] | undefined;
}

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * Tells what a file is by its first bytes and, for containers, by its parts.
 * Throws `SurveyRefusal` for empty, damaged and password-protected files.
 */
export function sniffFile(bytes: Uint8Array): SniffedFile {
  if (bytes.length === 0) throw new SurveyRefusal('emptyFile');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return sniffZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes);
  // A bare BIFF stream, as Excel 2 to 4 wrote it.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0)
    return sniffed('xls', 'xls');
  const signature = SIGNATURES.find(([, magic]) => startsWith(bytes, magic));
  return signature === undefined ? sniffText(bytes) : sniffed('other', signature[0]);
}

function sniffZip(bytes: Uint8Array): SniffedFile {
  const zip = readZipDirectory(bytes);
  const names = zip.map((entry) => entry.name.toLowerCase());
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.(xml|bin)$/u)) return sniffed('xlsx', 'xlsx', zip);
  // OpenDocument either encrypts the whole, or each part, as its manifest says.
  const isOpenDocument = has(/^content\.xml$/u);
  if (has(/^encrypted-package$/u) || (isOpenDocument && isEncrypted(bytes, zip)))
    throw new SurveyRefusal('passwordProtected');
  if (isOpenDocument)
    return isSpreadsheet(bytes, zip) ? sniffed('ods', 'ods', zip) : sniffed('other', 'odt', zip);
  if (has(/^word\//u)) return sniffed('other', 'docx', zip);
  if (has(/^ppt\//u)) return sniffed('other', 'pptx', zip);
  if (has(/\.shp$/u)) return sniffed('boundaries', 'shapefile', zip);
  if (has(/\.(geo|topo)json$/u)) return sniffed('boundaries', 'geojson', zip);
  if (names.filter((name) => /\.(csv|tsv|txt)$/u.test(name)).length === 1)
    return sniffed('zippedText', 'zip', zip);
  return sniffed('other', 'zip', zip);
}

/** An ods names its type in a part that is too short to be a bomb. */
function isSpreadsheet(bytes: Uint8Array, zip: readonly ZipEntry[]): boolean {
  return shortPart(bytes, zip, 'mimetype', 200).includes('.spreadsheet');
}

/** The manifest lists how each part was encrypted; its own size is bounded. */
function isEncrypted(bytes: Uint8Array, zip: readonly ZipEntry[]): boolean {
  return shortPart(bytes, zip, 'META-INF/manifest.xml', 1_000_000).includes('encryption-data');
}

/** A part below a size as text; `''` when there is none. */
function shortPart(
  bytes: Uint8Array,
  zip: readonly ZipEntry[],
  part: string,
  below: number,
): string {
  const entry = zip.find(({ name, size }) => name === part && size < below);
  return entry === undefined ? '' : new TextDecoder().decode(inflateEntry(bytes, entry));
}

function sniffCompound(bytes: Uint8Array): SniffedFile {
  let names: readonly string[];
  try {
    names = (CFB.read(bytes, { type: 'array' }) as { FullPaths: string[] }).FullPaths;
  } catch {
    throw new SurveyRefusal('damagedFile', { found: 'xls' });
  }
  const has = (stream: string): boolean => names.some((name) => name.endsWith(`/${stream}`));
  if (has('EncryptedPackage')) throw new SurveyRefusal('passwordProtected');
  if (has('Workbook') || has('Book')) return sniffed('xls', 'xls');
  return sniffed('other', has('WordDocument') ? 'doc' : 'ole');
}

function sniffText(bytes: Uint8Array): SniffedFile {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^ï»¿/u, '');
  const trimmed = head.trimStart();
  if (/^<(!doctype|html)/iu.test(trimmed)) return sniffed('other', 'html');
  if (/^<\?xml/iu.test(trimmed)) return sniffed('other', 'xml');
  if (/^[{[]/u.test(trimmed) && /"(type|features|objects|arcs)"\s*:/u.test(head))
    return /"(Feature|FeatureCollection|Topology|GeometryCollection)"/u.test(head)
      ? sniffed('boundaries', head.includes('"Topology"') ? 'topojson' : 'geojson')
      : sniffed('other', 'json');
  return isText(bytes) ? sniffed('text', 'csv') : sniffed('other', 'binary');
}

/** Text has no control bytes, but for UTF-16, where any byte may stand. */
function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const isControl = (byte: number): boolean => byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte);
  return !head.some(isControl) || wideEncoding(bytes) !== undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function sniffed(kind: FileKind, name: string, zip?: readonly ZipEntry[]): SniffedFile {
  return { kind, name, zip };
}
