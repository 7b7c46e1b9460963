import type {
  CellTable,
  Dataset,
  Drawing,
  FigureGroup,
  FigureTable,
  FixedLinkTable,
  HubTable,
  NameTable,
  RmoTable,
} from '../domain/edition.ts';
import type { FixedLink } from '../domain/fixed-link.ts';
import { importedAreas } from '../domain/imported-areas.ts';
import { importedHubs, importedRmos } from '../domain/imported-data.ts';
import { FIGURE_COLUMNS } from '../domain/figure-column.ts';
import type { LoadedEdition, LoadedPoints } from '../domain/loaded-edition.ts';
import { DataError } from './data-error.ts';
import { loadTable } from './load-edition.ts';
import { loadFile } from './manifest.ts';
import type { OpenedManifest } from './manifest.ts';
import { readFigures, requireColumns } from './table-guard.ts';

/** A table that the page can do without, and why it is not there. */
export interface Optional<T> {
  readonly value: T | undefined;
  readonly failure: DataError | undefined;
}

/** Hubs and RMOs with the dataset they really are of, and what failed. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly points: LoadedPoints;
  readonly failures: readonly DataError[];
}

/**
 * Hubs and RMOs of a dataset. What fails is absent, never empty. Where this device keeps
 * no data of the reader's own, the published ones come in their place, and say so.
 */
export async function loadPoints(
  opened: OpenedManifest,
  dataset: Dataset,
): Promise<LoadedDataset> {
  if (dataset === 'imported') return importedPoints(opened);
  const [hubs, rmos] = await Promise.all([
    optional(async () => pointsOf<HubTable>(opened, `hubs.${dataset}`, 'hubs', dataset)),
    optional(async () => pointsOf<RmoTable>(opened, `rmos.${dataset}`, 'rmos', dataset)),
  ]);
  return {
    dataset,
    points: { hubs: hubs.value?.hubs, rmos: rmos.value?.rmos },
    failures: [hubs.failure, rmos.failure].filter((failure) => failure !== undefined),
  };
}

/** The edition with one more group of figures. Throws `DataError`. */
export async function withFigureGroup(
  opened: OpenedManifest,
  edition: LoadedEdition,
  group: FigureGroup,
): Promise<LoadedEdition> {
  const name = `figures-${group}`;
  const table = await loadTable(opened, name);
  const read = readFigures(name, table, edition.municipalities.length);
  const figures = new Map([...edition.figures, ...read]);
  // Without one of them measures would call not loaded what was lost.
  requireColumns(name, Object.fromEntries(figures), FIGURE_COLUMNS[group]);
  return {
    ...edition,
    figures,
    fields: { ...edition.fields, ...(table as FigureTable).fields },
    loadedGroups: [...edition.loadedGroups, group],
  };
}

/** Places of the equal-size map. Throws `DataError`. */
export async function loadCells(opened: OpenedManifest, rows: number): Promise<CellTable> {
  const table = await loadTable(opened, 'cells');
  requireColumns('cells', table, ['cells'], rows);
  requireColumns('cells', table, ['northernTerritories', 'labels', 'separators']);
  return table as unknown as CellTable;
}

/** Former names and spellings for the search. Throws `DataError`. */
export async function loadNames(opened: OpenedManifest): Promise<NameTable> {
  const table = await loadTable(opened, 'names');
  requireColumns('names', table, ['changes', 'variants']);
  return table as unknown as NameTable;
}

/** Bridges and tunnels to islands. Throws `DataError`. */
export async function loadFixedLinks(opened: OpenedManifest): Promise<readonly FixedLink[]> {
  const table = await loadTable(opened, 'fixed-links');
  requireColumns('fixed-links', table, ['links']);
  return (table as unknown as FixedLinkTable).links;
}

/** SVG path data of the nation (`00`) or of a prefecture. Throws `DataError`. */
export async function loadDrawing(opened: OpenedManifest, area: string): Promise<Drawing> {
  const name = area === '00' ? 'japan' : `prefecture-${area}`;
  const table = await loadFile(opened, `drawings/${name}.json`);
  requireColumns(name, table, ['width', 'height', 'projection', 'land', 'municipalities', 'offices']);
  return table as unknown as Drawing;
}

/** Runs a load whose failure leaves the rest of the page usable. */
export async function optional<T>(load: () => Promise<T>): Promise<Optional<T>> {
  try {
    return { value: await load(), failure: undefined };
  } catch (error) {
    if (error instanceof DataError) return { value: undefined, failure: error };
    throw error;
  }
}

async function importedPoints(opened: OpenedManifest): Promise<LoadedDataset> {
  const { readImported } = await import('./imported-store.ts');
  const data = await readImported();
  if (data === undefined) return loadPoints(opened, 'published');
  const { extent } = data;
  const own = importedAreas(data);
  const hubs = importedHubs(data);
  const points = { hubs, rmos: importedRmos(data), extent, own };
  if (hubs !== undefined) return { dataset: 'imported', points, failures: [] };
  const { points: published, failures } = await loadPoints(opened, 'published');
  return {
    dataset: 'imported',
    points: published.hubs === undefined ? points : { ...points, publishedHubs: published.hubs },
    failures,
  };
}

async function pointsOf<T extends HubTable | RmoTable>(
  opened: OpenedManifest,
  name: string,
  column: string,
  dataset: Dataset,
): Promise<T> {
  const table = await loadTable(opened, name);
  requireColumns(name, table, [column, 'dataset']);
  // A file of the other dataset under this name must never pass for it.
  if (table['dataset'] !== dataset)
    throw new DataError('incomplete', name, String(table['dataset']), dataset);
  return table as unknown as T;
}
