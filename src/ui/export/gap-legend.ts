import { ABSENCES } from '../../domain/absence.ts';
import { isMeshKind } from '../../domain/demand.ts';
import {
  BIVARIATE_CELLS,
  BIVARIATE_DEPOPULATION,
  BIVARIATE_GAP,
} from '../../domain/gap-bivariate.ts';
import type { LegendEntry, LegendGroup, LegendShape } from '../../map/export/sheet-content.ts';
import { beyond } from '../../map/drawing/draw-gap.ts';
import { classPaints } from '../../map/fill-paint.ts';
import { GAP_COLORS } from '../../map/gap-colors.ts';
import { PALETTES, type Ground } from '../../map/palette.ts';
import type { AreaClass, GapFill } from '../../state/area-fill.ts';
import { drawsCells, NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { GapText } from '../../text/gap-text.ts';
import { SHARE_CLASSES } from '../gap/gap-fill.ts';
import { surfaceClass } from '../gap/contour-bands.ts';
import { SURFACE_LIMITS } from '../gap/surface-picture.ts';
import type { Page } from '../page-context.ts';
import { countsIn, fillShape } from './fill-counts.ts';
import type { ReadyGap } from './prepared-gap.ts';
import type { PreparedView } from './prepare-view.ts';

/** The gap explorer's legend: five classes or the 3×3 grid, what is absent, and the marks drawn. */
export function gapLegend(
  { page }: PreparedView,
  fill: GapFill,
  gap: ReadyGap,
  ground: Ground,
  { exports: { gap: own } }: BriefingText,
): LegendGroup {
  const { text, format, view } = page;
  const { legend } = gap.words;
  const paintOf = classPaints(fill, ground);
  const counts = countsIn(fill, fill.level === 'prefecture' ? NATION : view.area);
  const shape = fillShape(page, fill);
  const entry = (areaClass: AreaClass, name: string): LegendEntry => ({
    areaClass: String(areaClass),
    shape,
    paint: paintOf(areaClass),
    name,
    count: format(counts.get(areaClass) ?? 0),
  });
  const percent = (index: number): string => format((index / SHARE_CLASSES) * 100);
  const range = (index: number): string =>
    legend.range(percent(index), percent(index + 1), index === SHARE_CLASSES - 1);
  const absent = ABSENCES.filter((absence) => (counts.get(absence) ?? 0) > 0);
  const others = [
    ...absent.map((absence) => entry(absence, text.absence[absence].name)),
    ...marks(gap, own, ground, drawsCells(view)),
  ];
  const level = fill.level === 'prefecture' ? text.marks.brackets(text.layers.prefecture) : '';
  if (fill.form === 'share')
    return {
      heading: `${legend.share}${level}`,
      entries: [
        ...Array.from({ length: SHARE_CLASSES }, (_, index) => entry(index, range(index))),
        ...others,
      ],
    };
  return {
    heading: own.bivariate,
    grid: {
      columns: BIVARIATE_GAP.map((column) => own.columns[column]),
      rows: BIVARIATE_DEPOPULATION.toReversed().map((row) => ({
        name: legend.rows[row],
        cells: BIVARIATE_GAP.map((column) => {
          const cell = `${row}-${column}` as const;
          return entry(BIVARIATE_CELLS.indexOf(cell), legend.cells[cell]);
        }),
      })),
    },
    entries: others,
  };
}

/** The bands of distance, from near to far. */
export function surfaceLegend({ format }: Page, { words }: ReadyGap, ground: Ground): LegendGroup {
  return {
    heading: words.legend.surface.heading,
    entries: GAP_COLORS[ground].surface.map((color, band) => ({
      areaClass: surfaceClass(band),
      shape: 'area',
      paint: { color, pattern: undefined },
      name: bandName(words, format, band),
      count: '',
    })),
  };
}

/** Name of a band of distance, such as 1～2 km. */
export function bandName(words: GapText, format: Page['format'], band: number): string {
  const kilometres = (metres: number | undefined): string =>
    metres === undefined ? '' : format(metres / 1000);
  const [from, to] = [SURFACE_LIMITS[band - 1], SURFACE_LIMITS[band]];
  return words.legend.surface.band(kilometres(from), kilometres(to));
}

/** Marks that the picture has; the equal-size map has none. */
function marks(
  { words, scene, results }: ReadyGap,
  own: BriefingText['exports']['gap'],
  ground: Ground,
  isCells: boolean,
): LegendEntry[] {
  const { legend } = words;
  const { gap, site } = GAP_COLORS[ground];
  const points = beyond(scene);
  const { kind } = results.inputs.demand;
  const pointName =
    kind === 'office' ? own.point : isMeshKind(kind) ? own.pointMesh : own.pointTable;
  const mark = (shape: LegendShape, color: string, name: string, count = 0): LegendEntry => ({
    areaClass: shape,
    shape,
    paint: { color, pattern: undefined },
    name,
    count: count === 0 ? '' : String(count),
  });
  const { hub } = PALETTES[ground];
  return isCells
    ? []
    : [
        ...(points.length === 0 ? [] : [mark('gap', gap, pointName, points.length)]),
        ...(scene.radius > 0 ? [mark('coverage', hub, own.circle)] : []),
        ...(scene.line.features.length === 0 ? [] : [mark('nearest', gap, legend.line)]),
        ...(scene.sites.features.length === 0
          ? []
          : [mark('site', site, legend.site, scene.sites.features.length)]),
      ];
}
