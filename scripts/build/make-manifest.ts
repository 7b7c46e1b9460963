import {
  EDITION_FORMAT,
  FILE_LIST,
  isListedApart,
  type BoundarySource,
  type Completeness,
  type Manifest,
  type ManifestFile,
} from '../../src/domain/edition.ts';
import type { Bounds } from '../../src/domain/position.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { sha256 } from '../lib/sha256.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';

/** What the manifest states beside the files themselves. */
export interface ManifestFacts {
  readonly tables: CanonicalTables;
  readonly bounds: Bounds;
  readonly municipalityGeometry: Manifest['municipalityGeometry'];
  readonly boundarySource: BoundarySource;
  readonly tiles: Manifest['tiles'];
  readonly completeness: readonly Completeness[];
}

/** The manifest over the files of an edition, in the order of their paths. */
export function makeManifest(files: readonly EditionFile[], facts: ManifestFacts): Manifest {
  const { tables, bounds, municipalityGeometry, boundarySource, tiles, completeness } = facts;
  return {
    format: EDITION_FORMAT,
    edition: tables.edition,
    title: tables.title,
    files: describeAll(files.filter(({ path }) => !isSingleTile(path) && !isListedApart(path))),
    bounds,
    municipalityGeometry,
    boundarySource,
    tiles,
    completeness,
    sources: tables.sources,
  };
}

/** The list that stands in the manifest for the files that only light frames open. */
export function listApart(files: readonly EditionFile[]): EditionFile {
  const listed = files.filter(({ path }) => isListedApart(path));
  return jsonFile(FILE_LIST, describeAll(listed), listed.length);
}

function describeAll(files: readonly EditionFile[]): Record<string, ManifestFile> {
  return Object.fromEntries(
    files
      .map((file): [string, ManifestFile] => [file.path, describe(file)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Single tiles of the folder layout are listed in a file of their own. */
function isSingleTile(path: string): boolean {
  return path.endsWith('.mvt');
}

function describe({ bytes, rows }: EditionFile): ManifestFile {
  const file = { bytes: bytes.length, sha256: sha256(bytes) };
  return rows === undefined ? file : { ...file, rows };
}
