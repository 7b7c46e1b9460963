import {
  EDITION_FORMAT,
  type BoundarySource,
  type Completeness,
  type Manifest,
  type ManifestFile,
} from '../../src/domain/edition.ts';
import type { Bounds } from '../../src/domain/position.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { sha256 } from '../lib/sha256.ts';
import type { EditionFile } from './edition-file.ts';

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
    files: Object.fromEntries(
      files
        .filter(({ path }) => !isSingleTile(path))
        .map((file): [string, ManifestFile] => [file.path, describe(file)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    bounds,
    municipalityGeometry,
    boundarySource,
    tiles,
    completeness,
    sources: tables.sources,
  };
}

/** Single tiles of the folder layout are listed in a file of their own. */
function isSingleTile(path: string): boolean {
  return path.endsWith('.mvt');
}

function describe({ bytes, rows }: EditionFile): ManifestFile {
  const file = { bytes: bytes.length, sha256: sha256(bytes) };
  return rows === undefined ? file : { ...file, rows };
}
