import { ABSENCES, type Absence } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { LegendEntry, LegendGroup, LegendShape } from '../../map/export/sheet-content.ts';
import { classPaints, ringColor } from '../../map/fill-paint.ts';
import { PALETTES, type AreaPaint, type Ground } from '../../map/palette.ts';
import { depopulationFill, type AreaClass, type AreaFill } from '../../state/area-fill.ts';
import { fillOf, NATION } from '../../state/view-state.ts';
import { classHeadingOf, classUnavailableOf } from '../class-list-words.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { classShape } from '../class-shape.ts';
import { countsIn, fillShape } from './fill-counts.ts';
import { gapLegend, surfaceLegend } from './gap-legend.ts';
import { namedPoints } from './named-points.ts';
import { classRange } from '../legend/class-range.ts';
import type { Page } from '../page-context.ts';
import type { PreparedView } from './prepare-view.ts';

/** The legend of every layer shown. Counts are of the view's area: the nation or one prefecture. */
export function legendOf(
  prepared: PreparedView,
  ground: Ground,
  words: BriefingText,
): readonly LegendGroup[] {
  const { page, fill, gap } = prepared;
  const { view, rows } = page;
  const isGap = fill?.kind === 'gap' && gap?.status === 'ready';
  const hasDots =
    view.layers.includes('depopulation') && (fillOf(view) !== 'depopulation' || isGap);
  const hubs = view.layers.includes('hub') ? [pointLegend(page, 'hub', ground)] : [];
  const gaps = isGap ? gapLegend(prepared, fill, gap, ground, words) : undefined;
  return [
    // Hubs are what gaps are measured from: one list with the circles around them.
    ...(gaps === undefined
      ? []
      : [{ ...gaps, entries: [...gaps.entries, ...hubs.flatMap(({ entries }) => entries)] }]),
    ...(isGap && gap.bandsOn(ground) !== undefined ? [surfaceLegend(page, gap, ground)] : []),
    ...(fill === undefined || isGap ? [] : [fillLegend(page, fill, ground, fillShape(page, fill))]),
    ...(hasDots ? [fillLegend(page, depopulationFill(rows), ground, classShape(page, fill))] : []),
    ...(isGap ? [] : hubs),
    ...(view.layers.includes('rmo') && fillOf(view) !== 'rmo'
      ? [pointLegend(page, 'rmo', ground)]
      : []),
  ];
}

function fillLegend(page: Page, fill: AreaFill, ground: Ground, shape: LegendShape): LegendGroup {
  const { text, format, view } = page;
  const paintOf = classPaints(fill, ground);
  const counts = countsIn(fill, fill.level === 'prefecture' ? NATION : view.area);
  const entry = (areaClass: AreaClass, name: string): LegendEntry => ({
    areaClass: String(areaClass),
    shape,
    paint: paintAs(shape, areaClass, paintOf(areaClass), ground),
    name,
    count: format(counts.get(areaClass) ?? 0),
  });
  const absent = ABSENCES.filter((absence: Absence) => (counts.get(absence) ?? 0) > 0);
  const absences = absent.map((absence) => entry(absence, text.absence[absence].name));
  if (fill.kind === 'measure')
    return {
      heading: headingWithUnit(page, text.measures[fill.measure.id].name, fill.level),
      entries: [
        ...fill.classification.counts.map((_, index) =>
          entry(index, classRange(page, fill, index)),
        ),
        ...absences,
      ],
    };
  const own = classHeadingOf(page);
  const asRings = shape === 'ring' ? text.marks.brackets(text.layers.ringColor) : '';
  const heading = own && `${own}${asRings}`;
  if (heading === undefined) return { heading: classUnavailableOf(page), entries: absences };
  return {
    heading,
    entries: [
      ...DEPOPULATION_CLASSES.map((known) => entry(known, text.depopulation[known])),
      ...absences,
    ],
  };
}

/** A class as its sample shows it. */
function paintAs(
  shape: LegendShape,
  areaClass: AreaClass,
  own: AreaPaint,
  ground: Ground,
): AreaPaint {
  if (shape === 'area') return own;
  const none = { color: PALETTES[ground].depopulationNoneDot, pattern: undefined };
  const paint = areaClass === 'none' ? none : own;
  return shape === 'ring' ? { color: ringColor(paint, ground), pattern: undefined } : paint;
}

function headingWithUnit({ text }: Page, name: string, level: AreaFill['level']): string {
  return level === 'prefecture' ? `${name}${text.marks.brackets(text.layers.prefecture)}` : name;
}

function pointLegend(page: Page, kind: 'hub' | 'rmo', ground: Ground): LegendGroup {
  const { text, format } = page;
  const palette = PALETTES[ground];
  const shown = namedPoints(page, kind);
  const unit = kind === 'hub' ? text.units.places : text.units.organisations;
  return {
    heading: text.layers[kind],
    entries: [
      {
        areaClass: kind,
        shape: kind,
        paint: { color: palette[kind], pattern: undefined },
        name: kind === 'hub' ? text.legend.hubNamed : text.legend.rmoNamed,
        count: shown === undefined ? text.layers.notLoaded : `${format(shown)}${unit}`,
      },
    ],
  };
}
