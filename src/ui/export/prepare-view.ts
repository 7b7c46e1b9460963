import {
  loadCells,
  loadDrawing,
  loadPoints,
  optional,
  withFigureGroup,
} from '../../data/load-later.ts';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { DataError } from '../../data/data-error.ts';
import type { Drawing } from '../../domain/edition.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { placeCells, type CellPlaces } from '../../map/cell-places.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { buildAreaFill } from '../../state/build-area-fill.ts';
import { buildAreaRows } from '../../state/municipality-rows.ts';
import { drawsCells, NATION, type ViewState } from '../../state/view-state.ts';
import { formatNumber } from '../../text/format.ts';
import type { Text } from '../../text/text.ts';
import { wordsOfDataset } from '../dataset-words.ts';
import { neededGroups } from '../load/needed-groups.ts';
import type { Page } from '../page-context.ts';
import type { PreparedComparison } from './compared-view.ts';
import type { GapMaker } from './prepare-gap.ts';
import type { PreparedGap } from './prepared-gap.ts';

/** A view with all its data loaded, to be put on sheets, slides and tables. */
export interface PreparedView {
  readonly page: Page;
  readonly fill: AreaFill | undefined;
  /** Places of the equal-size map where the view is drawn so. */
  readonly cells: CellPlaces | undefined;
  readonly drawing: Drawing;
  /** The gap explorer's part; `undefined` while it is closed. */
  readonly gap: PreparedGap | undefined;
  /** Whether areas were put together so that a file has few and large ones; it is said there. */
  readonly isByPrefecture?: boolean;
  /** Whether a map stands for the equal-size cells of the view, whose shapes could not be edited; said, too. */
  readonly isInsteadOfCells?: boolean;
  /** What the view is compared with; `undefined` where it stands alone. */
  readonly comparison?: PreparedComparison;
  /** Tables that could not be loaded; their figures are absent. */
  readonly failures: readonly DataError[];
}

/** Loads one view of an edition; both sides of a comparison are loaded by it. */
export type PrepareSide = (
  opened: OpenedManifest,
  edition: LoadedEdition,
  view: ViewState,
) => Promise<PreparedView>;

/**
 * Loads what a view needs beside the edition, and what it is compared with. Throws `DataError` when its drawing
 * cannot be loaded; other tables that fail are absent and named in `failures`.
 */
export async function prepareView(
  opened: OpenedManifest,
  edition: LoadedEdition,
  view: ViewState,
  text: Text,
  gaps: Pick<GapMaker, 'prepare'>,
): Promise<PreparedView> {
  const prepareSide: PrepareSide = (from, loaded, wanted) =>
    prepareOne(from, loaded, wanted, text, gaps);
  const own = await prepareSide(opened, edition, view);
  if (view.compare === undefined) return own;
  const { prepareComparison } = await import('./prepare-comparison.ts');
  return prepareComparison(own, view.compare, text, prepareSide);
}

async function prepareOne(
  opened: OpenedManifest,
  edition: LoadedEdition,
  view: ViewState,
  text: Text,
  gaps: Pick<GapMaker, 'prepare'>,
): Promise<PreparedView> {
  const { year } = view;
  const failures: DataError[] = [];
  const [whole, loaded, drawing, cells] = await Promise.all([
    withGroups(opened, edition, view, failures),
    loadPoints(opened, view.dataset),
    loadDrawing(opened, view.area === NATION ? NATION : view.area.slice(0, 2)),
    drawsCells(view) ? optional(() => loadCells(opened, edition.municipalities.length)) : undefined,
  ]);
  const { points, dataset } = loaded;
  const rows = buildAreaRows({ edition: whole, points, dataset, year });
  const table = cells?.value;
  if (cells?.failure !== undefined) failures.push(cells.failure);
  const shown = { ...view, dataset };
  const gap =
    view.gap && (await gaps.prepare({ opened, edition: whole, points, view: shown }, view.gap));
  return {
    gap,
    page: {
      view: shown,
      change: () => undefined,
      edition: whole,
      opened,
      points,
      rows,
      text: wordsOfDataset(text, dataset, points, view),
      format: formatNumber(view.language),
      ground: 'light',
    },
    fill:
      gap?.status === 'ready'
        ? gap.fill
        : buildAreaFill(view, rows, whole.national.projectionBlocks),
    cells: table && placeCells(table, whole.municipalities),
    drawing,
    failures: [...failures, ...loaded.failures],
  };
}

async function withGroups(
  opened: OpenedManifest,
  edition: LoadedEdition,
  view: ViewState,
  failures: DataError[],
): Promise<LoadedEdition> {
  let whole = edition;
  for (const group of neededGroups({ ...view, view: 'table' })) {
    if (whole.loadedGroups.includes(group)) continue;
    const before = whole;
    const { value, failure } = await optional(() => withFigureGroup(opened, before, group));
    whole = value ?? whole;
    if (failure !== undefined) failures.push(failure);
  }
  return whole;
}
