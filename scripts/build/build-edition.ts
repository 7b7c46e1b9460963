import type { CellTable } from '../../src/domain/edition.ts';
import type { Bounds } from '../../src/domain/position.ts';
import type { CellLayout } from '../../src/geo/cells/cell-layout.ts';
import type { CellQuality } from '../../src/geo/cells/measure-quality.ts';
import { exerciseAreas } from '../exercise/exercise-areas.ts';
import { exerciseInput } from '../exercise/exercise-input.ts';
import { generateExercise, type Exercise } from '../exercise/generate-exercise.ts';
import { DEFAULT_SEED } from '../exercise/random-stream.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { areaBounds, officeBounds } from '../lib/geometry/area-bounds.ts';
import type { Progress } from '../lib/progress.ts';
import type { RunBackgroundJob } from './background-jobs.ts';
import { cellInput } from './cell-input.ts';
import { completenessOf } from './completeness.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';
import { keepCells } from './keep-cells.ts';
import { drawingFiles, makeDrawings, NATION_BOUNDS } from './make-drawings.ts';
import { makeGeometry, type MapGeometry } from './make-geometry.ts';
import { makeGeojson } from './make-geojson.ts';
import { makeLight } from './make-light.ts';
import { makeLightMeasures } from './make-light-measures.ts';
import { listApart, makeManifest } from './make-manifest.ts';
import { makeStaticMaps } from './make-static-maps.ts';
import { makeTables, type BoundsByCode } from './make-tables.ts';
import { tileContent, type MadeTiles, type TileLayout } from './make-tiles.ts';
import type { ObtainedBoundaries } from './obtain-boundaries.ts';

/** An edition ready to be written, and what the summary says about it. */
export interface BuiltEdition {
  readonly edition: string;
  /** All files, `manifest.json` last. */
  readonly files: readonly EditionFile[];
  readonly geometry: MapGeometry;
  readonly tiles: MadeTiles;
  readonly quality: CellQuality;
}

/** What an edition is made from, and how. */
export interface EditionInput {
  readonly tables: CanonicalTables;
  readonly boundaries: ObtainedBoundaries;
  readonly layout: TileLayout;
  readonly run: RunBackgroundJob;
  /** Where the equal-size map is kept from build to build; nowhere when undefined. */
  readonly cacheDirectory: string | undefined;
  readonly progress: Progress;
  /** Lets what has come meanwhile be heard between two stages; it fails where the build was given up. */
  readonly pause: () => Promise<void>;
}

/** Joins tables and boundaries into every file of an edition. Throws `UserError`. */
export async function buildEdition(input: EditionInput): Promise<BuiltEdition> {
  const { tables, boundaries, progress, pause } = input;
  const { source } = boundaries;
  const laidOut = begin(layOutCells(input));
  const geometry = await makeGeometry(boundaries, tables);
  await pause();
  const cut = begin(cutTiles(input, geometry));
  const exercise = makeExercise(tables, geometry);
  await pause();
  const bounds = boundsByCode(tables, geometry);
  const drawings = makeDrawings(geometry, tables, bounds);
  await pause();
  const made = [
    ...makeTables(tables, bounds, exercise),
    ...drawingFiles(drawings),
    ...makeStaticMaps(drawings, tables, geometry, source),
  ];
  await pause();
  made.push(...makeGeojson(geometry, tables));
  const measures = makeLightMeasures(tables, exercise);
  const { quality, ...cells } = await laidOut;
  const light = makeLight(drawings, tables, exercise, geometry, source, cells, measures);
  const tiles = await cut;
  const shown = [...made, ...light];
  const files = [
    ...shown,
    listApart(shown),
    jsonFile('tables/cells.json', cells satisfies CellTable, cells.cells.length),
    ...tiles.files,
  ];
  const manifest = makeManifest(files, {
    tables,
    bounds: NATION_BOUNDS,
    municipalityGeometry: geometry.match === undefined ? 'dot' : 'polygon',
    boundarySource: source,
    tiles: tiles.manifest,
    completeness: completenessOf(tables, exercise),
  });
  progress.clear();
  return {
    edition: tables.edition,
    files: [...files, jsonFile('manifest.json', manifest)],
    geometry,
    tiles,
    quality,
  };
}

async function layOutCells({ tables, run, cacheDirectory }: EditionInput): Promise<CellLayout> {
  const input = await cellInput(tables);
  const layOut = async (): Promise<CellLayout> => run('layOutCells', input);
  return cacheDirectory === undefined ? layOut() : keepCells(cacheDirectory, input, layOut);
}

async function cutTiles(
  { tables, boundaries, layout, run, progress }: EditionInput,
  geometry: MapGeometry,
): Promise<MadeTiles> {
  return run(
    'makeTiles',
    { content: tileContent(geometry, tables), layout, credit: boundaries.source.credit.ja },
    (fraction) => progress.show('タイルを作成中 tiles', fraction),
  );
}

/** Work whose failure is met where it is awaited, unless another stage fails before. */
function begin<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}

/** 演習用（架空）: always the same seed, so that everybody practises on the same data. */
function makeExercise(tables: CanonicalTables, { map, degrees }: MapGeometry): Exercise {
  return generateExercise(exerciseInput(tables, exerciseAreas(map, degrees), DEFAULT_SEED));
}

/** Bounds of the areas, and of a box around the office where a municipality has none. */
function boundsByCode({ municipalities }: CanonicalTables, { map }: MapGeometry): BoundsByCode {
  return new Map<string, Bounds>([
    ...municipalities.map(({ code, office }) => [code, officeBounds(office)] as const),
    ...[...map.municipalities, ...map.prefectures].map(
      (area) => [area.code, areaBounds(map.topology, area)] as const,
    ),
  ]);
}
